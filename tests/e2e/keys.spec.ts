import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { hearsKeys } from "./walk/desk";
import { sendIntake } from "./walk/intake";
import { signIn } from "./walk/staff";

const rows = (page: Page) => page.locator("a[data-case]");
const pane = (page: Page) => page.locator("[data-pane]");
const sheet = (page: Page) => page.getByRole("dialog", { name: "Keys" });

async function start(page: Page, path = "/queue"): Promise<void> {
  await signIn(page, "clinician2@demo.test", /\/queue/);
  if (path !== "/queue") await page.goto(path);
  await hearsKeys(page);
}

test("by keyboard alone: among the rows, into a case, claimed, asked, and back", async ({
  page,
  request,
}) => {
  const name = `Keyed Testwell ${Date.now().toString(36)}`;
  const reference = await sendIntake(request, { contact: { fullName: name } });
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") refused.push(message.text());
  });
  await start(page);

  await page.keyboard.press("j");
  await expect(rows(page).nth(0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("j");
  await expect(rows(page).nth(2)).toBeFocused();
  await page.keyboard.press("k");
  await expect(rows(page).nth(1)).toBeFocused();
  const second = (await rows(page).nth(1).getAttribute("data-case")) ?? "";
  await page.keyboard.press("Enter");
  await expect(pane(page)).toHaveAttribute("data-pane", second);
  await expect(pane(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(rows(page).nth(1)).toBeFocused();

  // A letter is text in a field.
  await page.keyboard.press("/");
  await expect(page.locator("[data-search]")).toBeFocused();
  await page.keyboard.type(name);
  await expect(page.locator("[data-search]")).toHaveValue(name);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=/);
  await expect(rows(page)).toHaveCount(1);

  // C claims the case that has the focus, though none is open.
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(rows(page)).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("c");
  await expect(page.locator(".pane .holding")).toContainText("You hold this case");
  await page.keyboard.press("a");
  await expect(page).toHaveURL(new RegExp(`/cases/${reference}#ask-template`));
  await expect(page.locator("#ask-template")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.goto(`/cases/${reference}`);
  await page.keyboard.press("r");
  await expect(page).toHaveURL(new RegExp(`/cases/${reference}/refer`));
  expect(refused).toEqual([]);
});

test("the sheet lists what the page has, and turns single keys off for good", async ({ page }) => {
  await start(page);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(pane(page)).toBeFocused();
  await page.keyboard.press("?");
  await expect(sheet(page)).toContainText("Refer");
  await expect(sheet(page)).toContainText("Next case");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await page.getByRole("button", { name: "Turn single keys off" }).click();
  await expect(sheet(page)).toContainText("Single keys are off");
  await page.keyboard.press("Escape");
  await expect(pane(page)).toBeFocused();

  await page.reload();
  await page.locator("[data-keys=off]").waitFor();
  await rows(page).first().focus();
  for (const key of ["j", "c", "r", "/", "?"]) await page.keyboard.press(key);
  await expect(rows(page).first()).toBeFocused();
  await expect(sheet(page)).toBeHidden();

  await page.getByRole("button", { name: "Keys" }).click();
  await page.getByRole("button", { name: "Turn single keys on" }).click();
  await page.keyboard.press("Escape");
  await rows(page).first().focus();
  await page.keyboard.press("j");
  await expect(rows(page).nth(1)).toBeFocused();
});

test("the palette does what the page can, goes to places and looks for cases, in both themes", async ({
  page,
  request,
}) => {
  const reference = await sendIntake(request, { contact: { fullName: "Palette Testwell" } });
  await start(page, `/cases/${reference}`);
  const palette = page.getByRole("dialog", { name: "Go to or do anything" });
  const choose = async (typed: string, expected: string): Promise<void> => {
    await page.keyboard.press("Control+k");
    await expect(palette.getByRole("searchbox")).toBeFocused();
    await page.keyboard.type(typed);
    await expect(palette.getByRole("menuitem").first()).toContainText(expected);
    await page.keyboard.press("Enter");
    await expect(palette).toBeHidden();
  };
  await page.keyboard.press("Control+k");
  await expect(palette.getByRole("menuitem", { name: "Refer", exact: true })).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await page.keyboard.press("Escape");
  await choose("claim", "Claim for 15 minutes");
  await expect(page.locator(".holding")).toContainText("You hold this case");
  await choose("mine", "Mine");
  await expect(page).toHaveURL(/view=mine/);
  await expect(page.locator(`a[data-case="${reference}"]`)).toBeVisible();
  await choose("palette testwell", "Search the cases");
  await expect(page).toHaveURL(/q=palette/);
  await choose(reference, `Open ${reference}`);
  await expect(page).toHaveURL(new RegExp(`/cases/${reference}$`));
  // In a field too: it is the browser's own way to say "not text".
  await page.locator("[data-search]").focus();
  await choose("second look", "Second look");
  await expect(page).toHaveURL(/second-look/);
});

test("a key pressed before the page hears them is not lost, unless single keys are off", async ({
  page,
  context,
}) => {
  await signIn(page, "clinician2@demo.test", /\/queue/);
  const early = async (key: string): Promise<void> => {
    await page.goto("/queue", { waitUntil: "commit" });
    await rows(page).first().waitFor();
    await page.keyboard.press(key);
    await expect(rows(page).first()).not.toBeFocused();
    await page.waitForLoadState("load");
  };
  await page.route("**/_next/static/**/*.js", async (route) => {
    await new Promise((later) => setTimeout(later, 600));
    await route.continue();
  });
  await early("j");
  await expect(rows(page).first()).toBeFocused();
  await context.addCookies([{ name: "plumbline.keys", value: "off", url: page.url() }]);
  await early("j");
  await page.locator("[data-keys=off]").waitFor();
  await expect(rows(page).first()).not.toBeFocused();
});

test("while no case is open, the pane says where to begin, and O opens it", async ({ page }) => {
  await start(page);
  const idle = page.getByRole("article", { name: "No case is open" });
  await expect(idle).toContainText("Most pressing that nobody holds");
  await expect(pane(page)).toHaveCount(0);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(idle).toBeHidden();
  await expect(rows(page).first()).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press("o");
  await expect(pane(page)).toBeVisible();
  await expect(pane(page)).toContainText("Unclaimed");
});
