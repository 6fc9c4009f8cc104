import { expect, type Page, test } from "@playwright/test";
import { answerUntil, PERSON, QUIET, startForm } from "./walk/form";
import { mailTo, signIn } from "./walk/staff";

const ANSWERS = {
  ...QUIET,
  ...PERSON,
  footDrop: "yes",
  "footDrop.since": "over3Months",
  "footDrop.trend": "same",
  "footDrop.knownCause": "no",
};

/** Sends a form from start to receipt and gives its reference. */
async function sendForm(page: Page): Promise<string> {
  await startForm(page);
  await answerUntil(page, /\/intake\/check$/, ANSWERS);
  await page.getByRole("button", { name: "Send my answers to the clinic" }).click();
  await expect(page).toHaveURL(/\/status\/BP-/);
  return page.url().split("/").at(-1) ?? "";
}

test("the whole street: intake, queue, referral, reply, closed", async ({
  page: patient,
  browser,
  baseURL,
}) => {
  const reference = await sendForm(patient);
  await expect(patient.getByText(reference).first()).toBeVisible();
  await expect(patient.locator("main")).not.toContainText(/urgent|routine|orthopedics/i);

  const clinic = await (await browser.newContext({ baseURL: baseURL ?? "" })).newPage();
  await signIn(clinic, "clinician@demo.test", /\/queue/);
  await expect(clinic.getByText(/0 stranded/)).toBeVisible();
  await clinic.goto(`/cases/${reference}`);
  await expect(clinic.getByText("NEU-4").first()).toBeVisible();
  await clinic
    .getByRole("button", { name: /^Claim/ })
    .first()
    .click();
  await expect(clinic.getByText(/You hold this case/).first()).toBeVisible();

  await clinic.goto(`/cases/${reference}/refer`);
  const suggested = clinic.locator("details[open]").first();
  await suggested.locator('input[name="specialistId"]').first().check();
  await suggested.getByLabel(/What do you ask/).fill("Is surgery needed for the foot drop?");
  await suggested.getByRole("button", { name: "Show the letter" }).click();
  await expect(clinic.getByText("Is surgery needed for the foot drop?").first()).toBeVisible();
  const sentAt = new Date();
  await clinic.getByRole("button", { name: /^Send to/ }).click();
  await expect(clinic.getByRole("button", { name: "Cancel this referral" })).toBeVisible();

  const mail = await mailTo(clinic, sentAt, /^office\d+@example\.test$/, "/reply/open/");
  expect(mail.text).not.toMatch(/Testwell|Walker|foot|back pain|BP-/i);

  // The office has no account, and no script either.
  const office = await (
    await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false })
  ).newPage();
  await office.goto(new URL(mail.links[0] ?? "").pathname);
  await office.getByRole("button", { name: "Open the letter" }).click();
  await expect(office).toHaveURL(/\/reply\/[0-9a-f-]{36}$/);
  await expect(office.getByText("Walker Testwell").first()).toBeVisible();
  await office.locator("#accept-date").fill(inDays(9));
  await office.locator("#accept-time").fill("10:30");
  await office.locator("#accept-who").fill("Front desk");
  await office.getByRole("button", { name: /take this patient/ }).click();
  await expect(office.getByText("Visit booked").first()).toBeVisible();

  await patient.reload();
  await expect(patient.locator("main")).toContainText(/10:30/);

  await office
    .locator("#outcome-text")
    .fill("Seen. No surgery; ankle splint and exercises. Review in three months.");
  await office.locator("#outcome-who").fill("Dr H. Vertebris");
  await office.getByRole("button", { name: "Send the outcome to the clinic" }).click();
  await expect(office.getByText("You sent the outcome").first()).toBeVisible();

  await clinic.goto(`/cases/${reference}`);
  await clinic
    .getByRole("link", { name: /Orthopedics/ })
    .first()
    .click();
  await expect(clinic.getByText("ankle splint").first()).toBeVisible();
  await clinic.getByRole("button", { name: /I have read this/ }).click();
  await expect(clinic).toHaveURL(new RegExp(`/cases/${reference}$`));
  await expect(clinic.getByText("Closed").first()).toBeVisible();

  const queue = (await (await clinic.request.get("/api/queue?limit=100")).json()) as {
    items: { reference: string }[];
  };
  expect(queue.items.map((item) => item.reference)).not.toContain(reference);
});

const inDays = (n: number): string =>
  new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);
