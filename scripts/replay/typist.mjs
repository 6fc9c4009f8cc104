/** A clinician who signs in and from then on has a keyboard only; every key is counted. */
export async function clinician(page) {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill("clinician@demo.test");
  await page.getByLabel("Password", { exact: true }).fill("plumbline-demo");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => url.pathname === "/queue");
  const keys = [];
  return {
    keys,
    /**
     * The most pressing undecided case of a level that nobody holds, on its page; or one below an emergency whose letter
     * would lack answers. Getting there is no part of deciding.
     */
    open: (tier, lacks) => open(page, tier, lacks),
    press: (...all) => press(page, keys, all),
    at: (address) => page.waitForURL(address).then(() => settled(page)),
    reads: (selector, text) => page.locator(selector).filter({ hasText: text }).first().waitFor(),
    sees: (selector) => page.locator(selector).isVisible(),
    done: (reference, says) => done(page, reference, says),
  };
}

async function open(page, tier, lacks) {
  const which = lacks ? "" : `&tier=${tier}`;
  const answer = await page.request.get(`/api/queue?view=unclaimed&limit=50${which}`);
  const { items } = await answer.json();
  const open = items.filter(({ state }) => state === "received");
  const found = lacks ? await lacking(page, open) : open[0];
  if (!found) throw new Error(`The demo has no more undecided ${tier} cases.`);
  await page.goto(`/cases/${found.reference}`);
  await settled(page);
  return found.reference;
}

/** The page to refer from says what the letter would lack. */
async function lacking(page, items) {
  for (const one of items.filter(({ tier }) => tier !== "emergency")) {
    const answer = await page.request.get(`/cases/${one.reference}/refer`);
    if ((await answer.text()).includes("Missing: ")) return one;
  }
}

/** Keys work once the page's script does. */
const settled = (page) => page.waitForLoadState("networkidle");

async function press(page, keys, all) {
  for (const key of all) {
    await page.keyboard.press(key);
    keys.push(key);
  }
}

/** The product itself says what was done, to which case: the banner with the way back. */
async function done(page, reference, says) {
  const banner = page.getByRole("region", { name: "What you did last" });
  await banner.filter({ hasText: reference }).filter({ hasText: says }).waitFor();
}
