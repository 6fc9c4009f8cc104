import { expect, type Page, test } from "@playwright/test";
import { answerUntil, PERSON, QUIET, startForm } from "./walk/form";

const CHANGED = { ...QUIET, ...PERSON, weightLoss: "unsure", tests: [] };
const row = (page: Page, label: string) =>
  page.locator(".answers > div", { has: page.getByText(label, { exact: true }) }).first();

async function toCheck(page: Page): Promise<void> {
  await startForm(page);
  await answerUntil(page, /\/intake\/check$/, CHANGED);
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test("every answer stands by section, with what is open, and each can be changed", async ({
    page,
  }) => {
    await toCheck(page);
    const sections = await page.locator("main section > h2").allInnerTexts();
    expect(sections.length).toBeGreaterThan(8);
    await expect(row(page, "Lost weight without trying")).toContainText("Not sure");
    await expect(row(page, "Anything else")).toContainText("Not answered");
    const rows = await page.locator(".answers > div").count();
    expect(await page.locator(".answers .change a").count()).toBe(rows);
    await row(page, "Anything else").getByRole("link", { name: "Change" }).click();
    await page.locator('[name="freeText"]').fill("Worse in the cold");
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page).toHaveURL(/\/intake\/check$/);
    await expect(row(page, "Anything else")).toContainText("Worse in the cold");
  });

  test("an answer that brings up a screen leads through it before it comes back", async ({
    page,
  }) => {
    await toCheck(page);
    await row(page, "Sex given at birth").getByRole("link", { name: "Change" }).click();
    await page.getByText("Female", { exact: true }).click();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page).toHaveURL(/\/intake\/s02\?back=check/);
    await page.locator('[name="pregnancy"]').first().check({ force: true });
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page).toHaveURL(/\/intake\/check$/);
  });

  test("sent from two tabs it is one form with one reference", async ({ page, context }) => {
    await toCheck(page);
    const other = await context.newPage();
    await other.goto("/intake/check");
    const send = (tab: Page) => tab.getByRole("button", { name: "Send my answers to the clinic" });
    await send(page).click();
    await expect(page).toHaveURL(/\/status\/BP-/);
    await send(other).click();
    await expect(other).toHaveURL(page.url());
  });
});

test("a double click sends once, and paper shows neither buttons nor Change", async ({ page }) => {
  await toCheck(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".answers .change").first()).toBeHidden();
  await expect(page.getByRole("button", { name: "Send my answers" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "Send my answers to the clinic" }).dblclick();
  await expect(page).toHaveURL(/\/status\/BP-/);
  await expect(page.locator("main")).toContainText("Your reference");
  await page.emulateMedia({ media: "print" });
  const paper = (await page.pdf({ format: "Letter" })).toString("latin1");
  expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
});
