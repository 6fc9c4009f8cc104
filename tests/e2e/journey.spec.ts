import { type Browser, expect, type Page, test } from "@playwright/test";
import { answerUntil, PERSON, QUIET, saveForLater, typeBirthDate } from "./walk/form";
import { signIn } from "./walk/staff";

// The whole form in both languages, with and without script, on a phone and on a desk; each journey meets troubles of
// its own on the way, and ends on the clinician's screen.

/** Somebody new in each run: a clinic's queue keeps those of the run before. */
const tag = (): string =>
  Array.from({ length: 6 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join(
    "",
  );
const nobodyElse = (name: string) => ({
  ...QUIET,
  ...PERSON,
  fullName: `${name} Testwell ${tag()}`,
  "dateOfBirth.day": String(1 + Math.floor(Math.random() * 28)),
  phone: `(312) 555-01${String(Math.floor(Math.random() * 100)).padStart(2, "0")}`,
  freeText: `Worse on the bus, says ${name}.`,
});
type Somebody = ReturnType<typeof nobodyElse>;

type Device = { script: boolean; width: number };
async function deviceOf(browser: Browser, { script, width }: Device): Promise<Page> {
  const context = await browser.newContext({
    baseURL: test.info().project.use.baseURL ?? "",
    javaScriptEnabled: script,
    viewport: { width, height: 800 },
    hasTouch: width < 500,
  });
  return context.newPage();
}

async function begin(page: Page, locale: "en" | "es"): Promise<void> {
  await page.goto(`/?lang=${locale}`);
  await page.getByRole("button", { name: /^(Start|Empezar)$/ }).click();
  await page.waitForURL(/\/intake\/s01$/);
}

/** To the last page and over it; gives the reference. */
async function finish(page: Page, somebody: Somebody): Promise<string> {
  await answerUntil(page, /\/intake\/check$/, somebody);
  await expect(page.locator("main")).toContainText(somebody.freeText);
  await page.getByRole("button", { name: /^(Send my answers|Enviar mis respuestas)/ }).dblclick();
  await page.waitForURL(/\/status\/BP-/);
  return page.url().split("/").at(-1) ?? "";
}

/** One case, with what was said in it. */
async function seenByClinician(
  browser: Browser,
  reference: string,
  somebody: Somebody,
  places: readonly string[] = ["lowBack"],
): Promise<void> {
  const page = await deviceOf(browser, { script: true, width: 1280 });
  await signIn(page, "clinician@demo.test", /\/queue/);
  const found = await page.request.get(
    `/api/queue?view=all&q=${encodeURIComponent(somebody.fullName)}`,
  );
  const { items } = (await found.json()) as { items: { reference: string }[] };
  expect(items.map((item) => item.reference)).toEqual([reference]);
  await page.goto(`/cases/${reference}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(somebody.fullName);
  const main = page.locator("main");
  // The clinician's picture is drawn from the codes that were ticked.
  const drawn = await main
    .locator(".body-figure [data-on]")
    .evaluateAll((all) => [...new Set(all.map((part) => part.getAttribute("data-part")))]);
  expect(drawn.sort()).toEqual([...places].sort());
  await expect(main).toContainText(somebody.freeText);
  await expect(main).not.toContainText("possible duplicate");
  await page.context().close();
}

test("English, with script, on a desk: refreshed, gone back, clicked twice", async ({
  browser,
}) => {
  const somebody = nobodyElse("Desk");
  const page = await deviceOf(browser, { script: true, width: 1280 });
  await begin(page, "en");
  await answerUntil(page, /\/intake\/s05$/, somebody);
  await page.reload();
  await expect(page).toHaveURL(/\/intake\/s05$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/intake\/s04$/);
  await expect(page.locator('[name="bothLegsWeak"]:checked')).toHaveValue("no");
  await page.goForward();
  await answerUntil(page, /\/intake\/s08$/, somebody);
  for (const name of ["painWorst", "pegPain", "pegEnjoy", "pegActivity"])
    await page.locator(`[name="${name}"][value="5"]`).check({ force: true });
  await page.locator('[name="cannotFunction"][value="no"]').check({ force: true });
  await page.getByRole("button", { name: "Continue" }).dblclick();
  await page.waitForURL(/\/intake\/s09$/);
  await seenByClinician(browser, await finish(page, somebody), somebody);
  await page.context().close();
});

test("English, without script, on a phone: cookies cleared half-way, resumed with the code", async ({
  browser,
}) => {
  const somebody = nobodyElse("Phone");
  const page = await deviceOf(browser, { script: false, width: 360 });
  await begin(page, "en");
  await answerUntil(page, /\/intake\/s06$/, somebody);
  await page.locator('[name="painMap"][value="neck"]').check({ force: true });
  const code = await saveForLater(page, somebody);
  await page.context().clearCookies();
  await page.goto("/intake/s06");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("cannot find");
  await page.getByRole("link", { name: /code/i }).first().click();
  await page.getByLabel("Code", { exact: true }).fill(code);
  await typeBirthDate(page, somebody);
  await page.getByRole("button", { name: "Open my form" }).click();
  await page.waitForURL(/\/intake\/s06$/);
  await expect(page.locator('[name="painMap"][value="neck"]')).toBeChecked();
  await seenByClinician(browser, await finish(page, somebody), somebody, ["lowBack", "neck"]);
  await page.context().close();
});

test("Spanish, without script, on a desk: two tabs of one form, the older one sent last", async ({
  browser,
}) => {
  const somebody = nobodyElse("Escritorio");
  const page = await deviceOf(browser, { script: false, width: 1280 });
  await begin(page, "es");
  await answerUntil(page, /\/intake\/s03$/, somebody);
  const older = await page.context().newPage();
  await older.goto("/intake/number");
  await answerUntil(page, /\/intake\/s05$/, somebody);
  // What the older tab saves is kept too, and takes nothing back.
  await older.locator('[name="firstName"]').fill("Antes");
  await older.getByRole("button", { name: "Continuar" }).click();
  await older.waitForURL(/\/intake\/s03$/);
  await expect(older.locator('[name="saddle"]:checked')).toHaveValue("no");
  await older.goto("/intake/s04");
  await expect(older.locator('[name="footDrop"]:checked')).toHaveValue("no");
  await seenByClinician(browser, await finish(page, somebody), somebody);
  await older.goto("/intake/s10");
  await expect(older).toHaveURL(/\/status\/BP-/);
  await page.context().close();
});

test("Spanish, with script, on a phone: the figure is tapped, and the way back keeps all", async ({
  browser,
}) => {
  const somebody = nobodyElse("Celular");
  const page = await deviceOf(browser, { script: true, width: 360 });
  await begin(page, "es");
  await answerUntil(page, /\/intake\/s06$/, somebody);
  await page.locator('.figures [data-part="leftThigh"]').first().tap();
  await expect(page.locator('[name="painMap"][value="leftThigh"]')).toBeChecked();
  await answerUntil(page, /\/intake\/s07$/, somebody);
  await page.getByRole("link", { name: "Atrás" }).click();
  await page.waitForURL(/\/intake\/s06$/);
  await expect(page.locator('[name="painMap"]:checked')).toHaveCount(2);
  const reference = await finish(page, somebody);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Tenemos sus respuestas");
  await seenByClinician(browser, reference, somebody, ["leftThigh", "lowBack"]);
  await page.context().close();
});
