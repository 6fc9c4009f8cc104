import { expect, type Page, test } from "@playwright/test";
import { answerUntil, PERSON, QUIET, startForm } from "./walk/form";

test.use({ javaScriptEnabled: false });

const inSpanish = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "Español" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.getByRole("link", { name: "English" })).toHaveAttribute("lang", "en");
};

test("the leaflet says when to get help and what helps, in both languages, and leaves nothing in the browser", async ({
  page,
  context,
}) => {
  await page.goto("/back-pain");
  expect(await context.cookies()).toEqual([]);
  await expect(page.locator(".notice.stop h2")).toContainText("Call 911");
  await expect(page.locator("main ol").first().locator("li")).toHaveCount(7);
  await expect(page.getByRole("img")).toHaveCount(6);
  await inSpanish(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Dolor de espalda");
  await page.getByRole("link", { name: "Cuente a la clínica sobre su dolor de espalda" }).click();
  await expect(page.getByRole("button", { name: "Empezar" })).toBeVisible();
});

test("another language keeps the place, the errors and what was typed; the form goes on in it", async ({
  page,
}) => {
  await startForm(page);
  await answerUntil(page, /\/intake\/s03$/, QUIET);
  await page.locator('main [name="bowel"][value="unsure"]').check({ force: true });
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert")).toContainText("There is a problem");
  await inSpanish(page);
  await expect(page).toHaveURL(/\/intake\/s03/);
  await expect(page.getByRole("alert")).toContainText("Hay un problema");
  await expect(page).toHaveTitle(/^Error: Adormecimiento/);
  await expect(page.locator('main [name="bowel"][value="unsure"]')).toBeChecked();

  const answers = {
    ...QUIET,
    ...PERSON,
    email: "cambio.testwell@example.test",
    saddle: "yes",
    "saddle.since": "under2Weeks",
    "saddle.trend": "worse",
  };
  await answerUntil(page, /\/intake\/stop$/, answers);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Llame al 911");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/intake\/stop/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Call 911");
  await inSpanish(page);
  await page.getByLabel("Voy en camino").check({ force: true });
  await page.getByRole("button", { name: "Avisar a la clínica" }).click();
  await page.getByRole("button", { name: "Seguir con el formulario" }).click();
  await answerUntil(page, /\/intake\/check$/, answers);
  await page.getByRole("button", { name: "Enviar mis respuestas a la clínica" }).click();
  await expect(page).toHaveURL(/\/status\/BP-/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Tenemos sus respuestas");
  const reference = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(new RegExp(reference));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("We have your answers");
});

test("every version of what people agree to stays readable, and one that never was is not found", async ({
  page,
}) => {
  await page.goto("/privacy");
  await expect(page.locator("main")).toContainText("Version 2026-11-26, in force since");
  await page.getByRole("link", { name: /^Version 2026-11,/ }).click();
  await expect(page.locator("main")).toContainText("This is an old version: 2026-11");
  await inSpanish(page);
  await expect(page.locator("main")).toContainText("Esta es una versión anterior: 2026-11");
  expect((await page.goto("/privacy?version=2019"))?.status()).toBe(404);
});

test("the pages that ask for a code or a birth date keep their errors in another language", async ({
  page,
}) => {
  await page.goto("/status/BP-0000-0000");
  await page.locator("main").getByRole("button").first().click();
  await expect(page.getByRole("alert")).toContainText("Check both");
  await inSpanish(page);
  await expect(page.getByRole("alert")).toContainText("Revise las dos");
  await page.goto("/intake/resume?lang=en");
  await page.locator("main").getByRole("button").first().click();
  await expect(page.getByRole("alert")).toContainText("There is a problem");
  await inSpanish(page);
  await expect(page.getByRole("alert")).toContainText("Hay un problema");
});

test.describe("a browser in Spanish", () => {
  test.use({ locale: "es-MX" });

  test("starts in Spanish, refusals too, until its person chooses", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    const refused = await page.request.post("/api/intake/send", {
      form: {},
      headers: {
        accept: "text/html",
        "accept-language": "es-MX",
        origin: new URL(page.url()).origin,
      },
    });
    expect(await refused.text()).toContain("En una emergencia llame al 911");
    await page.getByRole("link", { name: "English" }).click();
    await page.goto("/back-pain");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});
