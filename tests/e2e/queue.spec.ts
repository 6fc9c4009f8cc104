import { expect, type Page, test } from "@playwright/test";
import { axeFinds } from "./walk/axe";
import { sendIntake } from "./walk/intake";
import { signIn } from "./walk/staff";

const rows = (page: Page) => page.locator("[data-case]");
const shown = (page: Page) =>
  rows(page).evaluateAll((all) => all.map((row) => row.getAttribute("data-case")));

test.beforeEach(async ({ page }) => {
  await signIn(page, "clinician@demo.test", /\/queue/);
});

test("each view is an address, and JSON gives the rows of the page", async ({ page }) => {
  for (const view of [
    "all",
    "mine",
    "unclaimed",
    "due_today",
    "emergencies",
    "patient",
    "specialist",
  ]) {
    await page.goto(`/queue?view=${view}`);
    const answer = await page.request.get(`/api/queue?view=${view}&limit=50&counts=1`);
    const { items, counts } = (await answer.json()) as {
      items: { reference: string }[];
      counts: Record<string, number>;
    };
    expect(await shown(page)).toEqual(items.map((item) => item.reference));
    const tab = page.locator(".tabs a[aria-current=page] .count");
    await expect(tab).toHaveText(String(counts[view]));
  }
});

test("a filter narrows the view, is kept as a tab, and the tab gets another name and goes", async ({
  page,
}) => {
  await page.getByText("Filter", { exact: true }).click();
  await page.getByLabel("Level").selectOption("urgent");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/tier=urgent/);
  await expect(page.locator("[data-case] [data-tier]").first()).toHaveAttribute("data-tier", "3");
  const name = `Urgent ${Date.now()}`;
  await page.getByText("Save this view").click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill(name);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator(".tabs a[aria-current=page]")).toContainText(name);
  await page.getByText("Change this view").click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill(`${name} now`);
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page.locator(".tabs a[aria-current=page]")).toContainText(`${name} now`);
  if (!(await page.getByRole("button", { name: "Delete this view" }).isVisible()))
    await page.getByText("Change this view").click();
  await page.getByRole("button", { name: "Delete this view" }).click();
  await expect(page.getByText("Save this view")).toBeVisible();
  await expect(page.locator(".tabs")).not.toContainText(name);
  await page.getByRole("link", { name: /Level: Urgent/ }).click();
  await expect(page).toHaveURL(/\/queue$/);
});

test("a case is found by its reference and by the name of its person", async ({
  page,
  request,
}) => {
  const tag = Math.random().toString(36).slice(2, 8);
  const reference = await sendIntake(request, { contact: { fullName: `Sought Testwell ${tag}` } });
  const box = page.getByLabel("Reference, name, birth date");
  for (const typed of [reference, reference.slice(0, 9), `sought ${tag}`]) {
    await box.fill(typed);
    await box.press("Enter");
    await expect(page).toHaveURL(new RegExp(`q=${typed.replace(" ", "(\\+|%20)")}`));
    await expect(page.locator(`[data-case="${reference}"]`)).toBeVisible();
  }
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("link", { name: "Back to the queue" }).click();
  await expect(page).toHaveURL(/\/queue$/);
});

test("list and case stand side by side, and on a phone one after the other", async ({ page }) => {
  const [reference = ""] = await shown(page);
  await rows(page).first().click();
  await expect(page).toHaveURL(new RegExp(`case=${reference}`));
  await expect(
    page
      .locator(".pane")
      .getByText(reference ?? "")
      .first(),
  ).toBeVisible();
  await expect(rows(page).first()).toHaveAttribute("aria-current", "true");
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(rows(page).first()).toBeHidden();
  await page.getByRole("link", { name: "Back to the list" }).click();
  await expect(rows(page).first()).toBeVisible();
  await rows(page).first().click();
  await expect(page).toHaveURL(new RegExp(`/cases/${reference}$`));
});

test("an address that cannot be read shows what it can and says so; density is remembered", async ({
  page,
}) => {
  await page.goto("/queue?view=never&tier=worst&after=xyz&limit=-3");
  await expect(page.locator(".list-note")).toContainText("view, tier");
  await expect(rows(page).first()).toBeVisible();
  await page.goto("/queue");
  const height = async () => (await rows(page).first().boundingBox())?.height ?? 0;
  expect(Math.round(await height())).toBeLessThanOrEqual(37);
  await page.getByRole("link", { name: "Comfortable" }).click();
  await expect(page.getByRole("link", { name: "Compact" })).toBeVisible();
  await page.goto("/queue");
  expect(Math.round(await height())).toBeGreaterThan(44);
  await page.getByRole("link", { name: "Compact" }).click();
});

test("the keys stand beside the list only where a script hears them", async ({ browser, page }) => {
  await page.goto("/queue");
  await expect(page.locator(".pane.idle kbd").first()).toBeVisible();
  const storageState = await page.context().storageState();
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState });
  const still = await plain.newPage();
  await still.goto("/queue");
  await expect(still.locator(".pane.idle").getByRole("link").first()).toBeVisible();
  await expect(still.locator(".pane.idle .key-list")).toHaveCount(0);
  await plain.close();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`filters, saved views and a search have no barrier that axe knows of, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const check = async () => expect(await axeFinds(page)).toEqual([]);
    await page.goto("/queue?q=an");
    await check();
    await page.goto("/queue?view=never&tier=urgent&age=40-64");
    for (const drop of await page.locator(".drop > summary").all()) {
      await drop.click();
      await check();
      await drop.click();
    }
  });
}
