import { type Browser, expect, type Page } from "@playwright/test";
import { signIn } from "./staff";

/** What happened elsewhere is seen within this. */
export const SOON = { timeout: 2_000 };

export const rowOf = (page: Page, reference: string) => page.locator(`a[data-case="${reference}"]`);

/** A clinician in a browser of their own, with the queue before them. */
export async function sit(browser: Browser, email: string, baseURL = ""): Promise<Page> {
  const page = await (await browser.newContext({ baseURL })).newPage();
  await signIn(page, email, /\/queue/);
  return page;
}

export const isLive = (page: Page) =>
  expect(page.locator(".live")).toContainText(/Updated (now|\d+ s ago)/);

/** A page is drawn before it hears keys: it does when the list of them opens. */
export async function hearsKeys(page: Page): Promise<void> {
  const sheet = page.getByRole("dialog", { name: "Keys" });
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(sheet).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
}

export async function fillLevel(page: Page, tier: string, text: string): Promise<void> {
  await page.locator("summary", { hasText: "Change level" }).click();
  await page.locator("#level-tier").selectOption(tier);
  await page.locator("#level-reason").selectOption("examined");
  await page.locator("#level-text").fill(text);
}

type Sitting = { page: Page; name: string; tier: string; text: string };

/**
 * Both decide about one case at the same instant: one wins; the other is told who and what, keeps the words, and sees
 * the level that was set. Which of them won is nobody's choice.
 */
export async function decideTogether(reference: string, both: [Sitting, Sitting]): Promise<void> {
  for (const { page, tier, text } of both) {
    await page.goto(`/cases/${reference}`);
    await fillLevel(page, tier, text);
  }
  await Promise.all(
    both.map(({ page }) => page.getByRole("button", { name: "Change the level" }).click()),
  );
  const alert = (page: Page) => page.locator("form .notice.error");
  const refused = () => Promise.all(both.map(({ page }) => alert(page).count()));
  await expect.poll(refused).toEqual(expect.arrayContaining([0, 1]));
  const [loser, winner] = (await alert(both[0].page).count()) === 1 ? both : [both[1], both[0]];
  await expect(alert(loser.page)).toContainText(winner.name);
  await expect(alert(loser.page)).toContainText(/level/i);
  await expect(alert(loser.page)).toContainText("What you typed is still here.");
  await expect(loser.page.locator("#level-text")).toHaveValue(loser.text);
  await loser.page.getByRole("button", { name: "Show what changed" }).click();
  const set = winner.tier.charAt(0).toUpperCase() + winner.tier.slice(1);
  await expect(loser.page.locator(".case-header")).toContainText(set);
  await expect(loser.page.locator("#level-text")).toHaveValue(loser.text);
}

/** A question to the patient, asked from the page of the case. */
export async function askPatient(page: Page, reference: string, template: string): Promise<void> {
  await page.goto(`/cases/${reference}`);
  await page.locator("#decide").getByText("Ask the patient", { exact: true }).first().click();
  await page.getByLabel("Question", { exact: true }).selectOption(template);
  await page.getByRole("button", { name: "Ask the patient" }).click();
  await expect(page.locator("#asked")).toContainText("answer wanted by");
}
