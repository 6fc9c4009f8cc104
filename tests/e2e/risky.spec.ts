import { expect, type Page, test } from "@playwright/test";
import { hearsKeys } from "./walk/desk";
import { sendIntake } from "./walk/intake";
import { signIn } from "./walk/staff";

/** Straight to the door, past every page. */
const post = (page: Page, action: string, form: Record<string, string>) =>
  page.evaluate(
    async ([to, fields]) => {
      const headers = { accept: "application/json" };
      const body = new URLSearchParams(fields);
      const answer = await fetch(to, { method: "POST", headers, body });
      return {
        status: answer.status,
        ...((await answer.json()) as { code?: string; title?: string }),
      };
    },
    [action, form] as const,
  );

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
  await hearsKeys(page);
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

test("the server asks as well: a bare post about an emergency is refused with words", async ({
  page,
  request,
}) => {
  const answers = { saddle: { answer: "yes", since: "under2Weeks", trend: "worse" } };
  const reference = await sendIntake(request, { answers });
  await signIn(page, "clinician@demo.test", /\/queue/);
  await page.goto(`/cases/${reference}/risky/lower`);
  const version = await page.locator("input[name=version]").first().inputValue();
  const form = { reference, version, text: "Nothing found." };
  const lower = { ...form, tier: "soon", reason: "examined" };
  for (const [verb, fields, says] of [
    ["level", lower, "15-minute clock"],
    ["self-care", { ...form, way: "by_phone" }, "15-minute clock"],
    ["close", { ...form, reason: "withdrawn" }, "danger signs"],
  ] as const) {
    const answer = await post(page, `/api/case/${verb}`, fields);
    expect(answer.status, verb).toBe(409);
    expect(answer.code).toMatch(/^case\.confirm_/);
    expect(answer.title).toContain(says);
  }

  // The letter: past the page that asks first, the button alone does not send it.
  await page.goto(`/cases/${reference}/refer`);
  await page.locator("details[open] input[name=specialistId]").first().check();
  await page
    .locator("details[open]")
    .getByRole("button", { name: "Show the letter" })
    .first()
    .click();
  await expect(page).toHaveURL(/\/referrals\//);
  const why = page.locator("#incompleteWhy");
  if (await why.isVisible()) await why.selectOption({ index: 1 });
  await page.getByRole("button", { name: /^Send to/ }).click();
  await expect(page.locator(".notice.error")).toContainText("nobody has handled");
  await page.getByLabel("I have read this: refer it all the same").check();
  await page.getByRole("button", { name: /^Send to/ }).click();
  await expect(page.locator("main")).toContainText("Sent");
});
