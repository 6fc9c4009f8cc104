import { expect, test } from "@playwright/test";
import { hearsKeys } from "./walk/desk";
import { signIn } from "./walk/staff";

test("two offices by keyboard: a letter each, sent together in one press", async ({ page }) => {
  await signIn(page, "clinician@demo.test", /\/queue/);
  const answer = await page.request.get("/api/queue?view=unclaimed&tier=soon&limit=50");
  const { items } = (await answer.json()) as { items: { reference: string; state: string }[] };
  const reference = items.find(({ state }) => state === "received")?.reference ?? "";
  await page.goto(`/cases/${reference}`);
  await hearsKeys(page);
  await page.keyboard.press("r");
  await expect(page).toHaveURL(/\/refer$/);
  // The first office of the suggested specialty, then one of another.
  const offices = page.locator('details[open] input[name="specialistId"]');
  await expect(offices.first()).toBeVisible();
  await hearsKeys(page);
  await page.keyboard.press("o");
  await expect(offices.first()).toBeChecked();
  const name = await page.locator("details.card:not([open]) summary b").first().innerText();
  const other = page.locator("details.card").filter({ has: page.getByText(name, { exact: true }) });
  await other.locator("summary").press("Enter");
  await other.locator('input[name="specialistId"]').first().press("Space");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "2 letters to send" })).toBeVisible();
  await expect(page.locator("article.sheet")).toHaveCount(2);
  const why = page.getByLabel(/Why is the letter sent/);
  if (await why.isVisible()) await why.selectOption("The patient could not say.");
  await page.getByRole("button", { name: "Send all 2 together" }).press("Enter");
  await expect(page).toHaveURL(new RegExp(`/cases/${reference}$`));
  await expect(page.locator("#r li")).toHaveCount(2);
  await expect(page.locator("#r")).toContainText("The office’s turn");
});
