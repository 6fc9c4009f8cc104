import { expect, type Page } from "@playwright/test";
import { CONTACT } from "../../unit/intake/answers";
import { sendIntake } from "./intake";

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
  const reference = await sendIntake(page.request);
  await openStatus(page, reference);
  return reference;
}
