import { expect, type Page } from "@playwright/test";

/** "I got worse", from the status page. */
export async function beginUpdate(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(I got worse|Me siento peor)$/ }).click();
  await expect(page).toHaveURL(/\/worse\/s03$/);
}

export async function sendUpdate(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/worse\/check(\?|$)/);
  await page
    .getByRole("button", {
      name: /^(Send my answers to the clinic|Enviar mis respuestas a la clínica)$/,
    })
    .click();
  await expect(page).toHaveURL(/\/status\/BP-[^/]+$/);
}
