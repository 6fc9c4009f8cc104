import { expect, type Page } from "@playwright/test";
import { CONTACT, QUIET } from "../../unit/intake/answers";

/** A whole intake from a portal; its reference. */
export async function sendIntake(
  page: Page,
  {
    contact = {},
    answers = {},
    locale = "en",
  }: { contact?: object; answers?: object; locale?: string } = {},
): Promise<string> {
  const answer = await page.request.post("/api/intake/submissions", {
    data: {
      idempotencyKey: crypto.randomUUID(),
      locale,
      contact: { ...CONTACT, email: "own.testwell@example.test", ...contact },
      answers: { ...QUIET, ...answers },
      consent: { accepted: true },
    },
    // A portal has no cookie of ours.
    headers: { cookie: "" },
  });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { reference: string }).reference;
}

/** Opens the status page of a reference with the date of birth, as its patient does. */
export async function openStatus(page: Page, reference: string): Promise<void> {
  await page.goto(`/status/${reference}`);
  const [year = "", month = "", day = ""] = CONTACT.dateOfBirth.split("-");
  for (const [part, value] of Object.entries({ year, month, day }))
    await page.locator(`main [name="dateOfBirth.${part}"]`).fill(value);
  await page.getByRole("button", { name: /^(Show my form|Ver mi formulario)$/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /We have your answers|Tenemos sus respuestas/,
  );
}

/** A form that was sent, opened by its patient; its reference. */
export async function openOwn(page: Page): Promise<string> {
  const reference = await sendIntake(page);
  await openStatus(page, reference);
  return reference;
}
