import { expect, type Locator, type Page, test } from "@playwright/test";
import { sendIntake } from "./walk/intake";

const EMERGENCY = { saddle: { answer: "yes", since: "under2Weeks", trend: "worse" } };

/** The focus is there, and drawn. */
async function lands(at: Locator): Promise<void> {
  await expect(at).toBeFocused();
  const drawn = await at.evaluate((element) => {
    // A field with a frame has the ring on its frame.
    const drawnOn = [element, element.parentElement, element.parentElement?.parentElement];
    const rings = drawnOn.map((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one ?? element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
    });
    return element.matches(":focus-visible") && rings.includes(true);
  });
  expect(drawn, `the focus on ${at} is drawn`).toBe(true);
}

/** After a step that leads on, nothing holds the focus that would swallow the next key. */
const keysAct = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.closest("input, select, textarea")))
    .toBeFalsy();

const banner = (page: Page) => page.getByRole("region", { name: "What you did last" });

async function tabTo(page: Page, at: Locator): Promise<void> {
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press("Tab");
    if (await at.evaluate((element) => element === document.activeElement)) return lands(at);
  }
  await expect(at, "by Tab").toBeFocused();
}

/** To the page of a case by its reference, from anywhere. */
async function goTo(page: Page, reference: string): Promise<void> {
  const palette = page.getByRole("dialog", { name: "Go to or do anything" });
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(palette).toBeVisible({ timeout: 1_000 });
  }).toPass();
  // The sheet itself is the frame of its one field.
  await expect(palette.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type(reference);
  await expect(palette.getByRole("menuitem").first()).toContainText(`Open ${reference}`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/cases/${reference}$`));
  await expect(page.locator("#decide, #exam").first()).toBeVisible();
  await keysAct(page);
}

/** A form by its key, its first field in focus, answered by keys; the banner says what was done. */
async function decide(page: Page, key: string, field: string, keys: string[], says: string) {
  await page.keyboard.press(key);
  await lands(page.locator(field));
  for (const one of keys) await page.keyboard.press(one);
  await page.keyboard.press("Control+Enter");
  await expect(banner(page)).toContainText(says);
  await keysAct(page);
}

test("a whole shift without a pointer: from the sign-in to a letter that is sent, and every other decision", async ({
  page,
  request,
}) => {
  const made = (answers = {}) => sendIntake(request, { answers });
  const refused = await made();
  const [asked, advised, changed, closed] = [
    await made(),
    await made(),
    await made(),
    await made(),
  ];
  const alarm = await made(EMERGENCY);

  await page.goto("/sign-in");
  await tabTo(page, page.getByLabel("E-mail"));
  await page.keyboard.type("clinician@demo.test");
  await tabTo(page, page.getByLabel("Password", { exact: true }));
  await page.keyboard.type("plumbline-demo");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/queue/);
  await keysAct(page);

  // To a case: sought, opened beside the list, and on to the letter.
  const search = page.locator("[data-search]");
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(search).toBeFocused({ timeout: 500 });
  }).toPass();
  await lands(search);
  await page.keyboard.type(refused);
  await page.keyboard.press("Enter");
  const row = page.locator(`a[data-case="${refused}"]`);
  await expect(page).toHaveURL(/q=/);
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(row).toBeFocused({ timeout: 500 });
  }).toPass();
  await lands(row);
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-pane]")).toBeFocused();
  await page.keyboard.press("r");
  await expect(page).toHaveURL(/\/refer$/);
  const office = page.locator("[aria-keyshortcuts=o]").first();
  await expect(async () => {
    if (!(await office.isChecked())) await page.keyboard.press("o");
    await expect(office).toBeChecked({ timeout: 500 });
  }).toPass();
  await lands(office);
  await page.keyboard.press("Control+Enter");
  await expect(page).toHaveURL(/\/referrals\//);
  await keysAct(page);
  if (await page.locator("#incompleteWhy").isVisible()) {
    await page.keyboard.press("w");
    await lands(page.locator("#incompleteWhy"));
    await page.keyboard.press("t");
    await page.keyboard.press("Control+Enter");
  } else await page.keyboard.press("y");
  await expect(banner(page)).toContainText("sent a referral");
  await keysAct(page);

  await goTo(page, asked);
  await decide(page, "a", "#ask-template", ["ArrowDown"], "asked the patient");
  await goTo(page, advised);
  await decide(page, "s", "#self-care-way", ["b"], "gave self-care advice");
  await goTo(page, changed);
  await decide(page, "l", "#level-tier", ["u", "Tab", "s"], "changed the level");
  await goTo(page, alarm);
  await decide(page, "h", "#emergency-done", ["a", "Tab", "t"], "handled the emergency");
  await goTo(page, closed);
  await decide(page, "d", "#close-reason", ["ArrowDown"], "closed");
});
