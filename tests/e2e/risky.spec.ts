import { expect, test } from "@playwright/test";
import { signIn } from "./walk/staff";

test("lowering an emergency is asked about on a page of its own, with the person's answer", async ({
  page,
}) => {
  await signIn(page, "clinician@demo.test", /\/queue/);
  const answer = await page.request.get("/api/queue?tier=emergency&limit=50");
  const { items } = (await answer.json()) as { items: { reference: string; state: string }[] };
  const found = items.find(({ state }) => state === "received" || state === "in_review");
  await page.goto(`/cases/${found?.reference}`);
  const next = await page
    .getByRole("link", { name: "Refer", exact: true })
    .first()
    .getAttribute("href");
  expect(next).toContain("/risky/refer");
  await expect(page.locator("#decide summary", { hasText: "Change level" })).toHaveCount(0);
  await page.keyboard.press("l");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("from Emergency?");
  await expect(page.locator("main")).toContainText("15-minute clock");
  await expect(page.locator(".reasons q").first()).toBeVisible();
  // A code alone is not enough.
  await page.getByLabel("New level").selectOption("urgent");
  await page.getByLabel("Why", { exact: true }).selectOption("examined");
  await page.getByRole("button", { name: "Change the level" }).click();
  await expect(page.locator(".notice.error")).toContainText("Write down why");
  await page.getByRole("link", { name: "Keep as Emergency" }).click();
  await expect(page).toHaveURL(new RegExp(`/cases/${found?.reference}$`));
});
