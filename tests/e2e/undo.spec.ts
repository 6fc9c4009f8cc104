import { expect, type Page, test } from "@playwright/test";
import { hearsKeys } from "./walk/desk";
import { signIn } from "./walk/staff";

/** An undecided routine case that nobody holds. */
async function routineCase(page: Page): Promise<string> {
  const answer = await page.request.get("/api/queue?view=unclaimed&tier=routine&limit=50");
  const { items } = (await answer.json()) as { items: { reference: string; state: string }[] };
  const found = items.find(({ state }) => state === "received");
  if (!found) throw new Error("The demo has no such case.");
  return found.reference;
}

test("agree and go on with one key, and take it back with another", async ({ page }) => {
  await signIn(page, "clinician@demo.test", /\/queue/);
  const reference = await routineCase(page);
  await page.goto(`/cases/${reference}`);
  await expect(page.getByRole("button", { name: "Agree: Routine" })).toBeVisible();
  await hearsKeys(page);
  await page.keyboard.press("y");
  await expect(page).not.toHaveURL(new RegExp(reference));
  await expect(page).toHaveURL(/\/cases\/BP-/);
  const banner = page.getByRole("region", { name: "What you did last" });
  await expect(banner).toContainText(`You agreed with Routine · ${reference}`);

  await hearsKeys(page);
  await page.keyboard.press("z");
  await expect(page).toHaveURL(new RegExp(`/cases/${reference}`));
  await expect(page.getByText("Nothing decided yet")).toBeVisible();
  await expect(page.locator(".timeline")).toContainText("took back: the decision about the level");
  await expect(banner).toHaveCount(0);

  // A form by its key: the first field has the focus, Ctrl+Enter sends it. Three keys.
  await hearsKeys(page);
  await page.keyboard.press("s");
  await expect(page.locator("#self-care-way")).toBeFocused();
  await page.keyboard.press("b");
  await page.keyboard.press("Control+Enter");
  await expect(banner).toContainText("You gave self-care advice by phone");
  await page.keyboard.press("z");
  await expect(page).toHaveURL(new RegExp(`/cases/${reference}`));
  await expect(page.getByText("Nothing decided yet")).toBeVisible();
});

test("without JavaScript the way back is a form, and too late it says so", async ({
  page: signedIn,
  browser,
  baseURL,
}) => {
  await signIn(signedIn, "clinician2@demo.test", /\/queue/);
  const storageState = await signedIn.context().storageState();
  const bare = { javaScriptEnabled: false, storageState, baseURL: baseURL ?? "" };
  const context = await browser.newContext(bare);
  const page = await context.newPage();
  const reference = await routineCase(page);
  await page.goto(`/cases/${reference}`);
  await page
    .getByRole("button", { name: /^Claim/ })
    .first()
    .click();
  await expect(page.getByText(/You hold this case/)).toBeVisible();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(page.getByRole("button", { name: /^Claim/ }).first()).toBeVisible();

  await page
    .getByRole("button", { name: /^Claim/ })
    .first()
    .click();
  const undo = page.getByRole("button", { name: /^Undo/ });
  await expect(undo).toBeVisible();
  await page.waitForTimeout(6_500);
  await undo.click();
  await expect(page.locator("body")).toContainText("It is too late to undo this.");
  await page.goto(`/cases/${reference}`);
  await expect(undo).toHaveCount(0);
  await page.getByRole("button", { name: "Give back" }).click();
  await context.close();
});
