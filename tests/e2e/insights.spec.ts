import { expect, test } from "@playwright/test";
import { signIn } from "./walk/staff";

test("an admin reads the figures without script, asks for other days, and keeps a table", async ({
  browser,
  page: door,
}) => {
  await signIn(door, "admin@demo.test", /\/directory/);
  const storageState = await door.context().storageState();
  const context = await browser.newContext({ storageState, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/directory");
  await page.getByRole("link", { name: "Insights" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Insights");
  const loop = page.locator("#loop");
  await expect(loop.getByRole("heading")).toHaveText(/of the referrals have their report back$/);
  await expect(loop.getByRole("img")).toBeVisible();
  const cells = await loop.locator("tbody tr").first().locator("th, td").allInnerTexts();
  const file = await page.request.get((await loop.getByRole("link").getAttribute("href")) ?? "");
  expect(file.headers()["content-disposition"]).toMatch(/attachment; filename="plumbline-loop-/);
  expect((await file.text()).split("\r\n").slice(0, 2)).toEqual([
    "Step,Referrals",
    cells.join(","),
  ]);

  await page.goto("/insights?from=2026-02-30&to=2026-03-01");
  const problem = page.getByRole("alert");
  await expect(problem).toContainText("Give a day as 2026-11-24");
  await expect(page.getByLabel("To", { exact: true })).toHaveValue("2026-03-01");
  await page.getByLabel("From", { exact: true }).fill("2026-02-28");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("28 Feb 2026 to 1 Mar 2026, 2 days of the clinic")).toBeVisible();
  await expect(loop.getByRole("heading")).toHaveText("No referral was sent in this time");
  await context.close();
});

test("nobody reads the figures, or their files, without signing in", async ({ page }) => {
  await page.goto("/insights?from=2026-01-01&to=2026-03-01");
  await expect(page).toHaveURL(/\/sign-in\?back=%2Finsights/);
  const file = await page.request.get("/api/insights?figure=loop");
  expect(file.status()).toBe(401);
});
