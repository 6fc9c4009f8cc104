import { expect, test } from "@playwright/test";
import { axeFinds } from "./walk/axe";

const from = (last: number) => ({ "x-forwarded-for": `198.51.100.${last}` });

test("too many starts from one address: a kind page with the numbers to call, and the form sent again goes through", async ({
  browser,
  baseURL,
}) => {
  const address = Math.floor(Math.random() * 120);
  const context = await browser.newContext({
    baseURL: baseURL ?? "",
    extraHTTPHeaders: from(address),
  });
  const page = await context.newPage();
  await page.goto("/?lang=es");
  await expect
    .poll(
      async () => {
        const headers = { "sec-fetch-site": "same-origin" };
        const form = { locale: "es" };
        const sent = await context.request.post("/api/intake/start", {
          form,
          headers,
          maxRedirects: 0,
        });
        return sent.status();
      },
      { intervals: [1], timeout: 60_000 },
    )
    .toBe(429);
  await context.clearCookies({ name: "plumbline.draft" });
  const answered = page.waitForResponse(/\/api\/intake\/start$/);
  await page.getByRole("button", { name: "Empezar" }).click();
  const response = await answered;
  expect(response.status()).toBe(429);
  expect(Number(response.headers()["retry-after"])).toBeGreaterThan(0);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Estamos muy ocupados ahora");
  await expect(page.getByRole("link", { name: "911" })).toHaveAttribute("href", "tel:911");
  await expect(page.getByRole("link", { name: "(312) 555-0118" })).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await axeFinds(page)).toEqual([]);
    }
  }
  // The minute is over, or the same form comes from another place.
  await context.setExtraHTTPHeaders(from(address + 120));
  await page.getByRole("button", { name: "Enviar de nuevo" }).click();
  await expect(page).toHaveURL(/\/intake\/s01$/);
  await context.close();
});
