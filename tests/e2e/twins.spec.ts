import { type APIRequestContext, expect, test } from "@playwright/test";
import { axeFinds } from "./walk/axe";
import { sendIntake } from "./walk/intake";
import { signIn } from "./walk/staff";

/** Somebody new in each run: a clinic's queue keeps those of the run before. */
const tag = Math.random().toString(36).slice(2, 8);
const two = (most: number): string => String(1 + Math.floor(Math.random() * most)).padStart(2, "0");
const [digits, dateOfBirth] = [two(99), `1982-${two(10)}-${two(28)}`];

/** A whole intake from a kiosk; its reference. */
function sent(request: APIRequestContext, contact: object): Promise<string> {
  return sendIntake(request, {
    contact: { dateOfBirth, fullName: `Twin Testwell ${tag}`, ...contact },
  });
}

test("the same person twice within a day: shown on both pages and in the queue, decided by a clinician", async ({
  page,
  request,
}) => {
  const first = await sent(request, { phone: `(312) 555-01${digits}` });
  const second = await sent(request, {
    fullName: `${tag}, TESTWELL Twin`,
    phone: `+1 312 555 01${digits}`,
  });
  await signIn(page, "clinician2@demo.test", /\/queue/);
  const row = page.locator(`[data-case="${first}"]`);
  // A routine case may stand on a later page.
  for (let i = 0; i < 4 && (await row.count()) === 0; i++) {
    const before = page.url();
    await page.getByRole("link", { name: "Show the next ones" }).click();
    await page.waitForURL((url) => url.href !== before);
  }
  await expect(row).toContainText("possible duplicate");
  await page.goto(`/queue?case=${first}`);
  await expect(page.locator(".pane")).toContainText("This may be the same person twice.");

  await page.goto(`/cases/${second}`);
  const notice = page.locator(".notice", { hasText: "same person twice" });
  await expect(notice).toContainText(first);
  await expect(notice).toContainText("birth date, name, phone");
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await axeFinds(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await notice.getByRole("button", { name: "Same person" }).click();
  await expect(page.locator(".notice", { hasText: "Other cases" })).toContainText(
    "is the same person, decided by Dr M. Proofer",
  );
  await page.goto(`/cases/${first}`);
  const other = page.locator(".notice", { hasText: "Other cases" });
  await expect(other).toContainText(second);
  await other.getByText("Change").click();
  await other.getByRole("button", { name: "Different people" }).click();
  await expect(page.locator(".notice", { hasText: "is another person" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Twin Testwell ${tag}`);
});
