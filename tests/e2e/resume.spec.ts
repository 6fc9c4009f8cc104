import { type Browser, expect, type Page, test } from "@playwright/test";
import { axeFinds } from "./walk/axe";
import { answerUntil, PERSON, QUIET, saveForLater, startForm, typeBirthDate } from "./walk/form";
import { mailTo, signIn } from "./walk/staff";
import { leaveForDays } from "./walk/time";

const ANSWERS = { ...QUIET, ...PERSON, fullName: "Resume Testwell" };

/** Each browser has an address of its own: wrong tries are counted by address. */
async function newBrowser(browser: Browser, baseURL = "", script = true): Promise<Page> {
  const address = `198.51.100.${Math.floor(Math.random() * 250)}`;
  const extraHTTPHeaders = { "x-forwarded-for": address };
  return (
    await browser.newContext({ baseURL, javaScriptEnabled: script, extraHTTPHeaders })
  ).newPage();
}

/** Finishes the form from where it opens and gives the reference. */
async function finish(page: Page): Promise<string> {
  await answerUntil(page, /\/intake\/check$/, ANSWERS);
  await page.getByRole("button", { name: "Send my answers to the clinic" }).click();
  await expect(page).toHaveURL(/\/status\/BP-/);
  return page.url().split("/").at(-1) ?? "";
}

/** What the clinician sees of it. */
async function seenByClinician(page: Page, reference: string): Promise<void> {
  await signIn(page, "clinician@demo.test", /\/queue/);
  await page.goto(`/cases/${reference}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Resume Testwell");
  await expect(page.locator("main")).toContainText("3 Feb 1972");
}

for (const script of [true, false]) {
  test(`a form saved in one browser is finished in another, ${script ? "with" : "without"} JavaScript`, async ({
    browser,
    baseURL,
  }) => {
    const first = await newBrowser(browser, baseURL, script);
    await startForm(first);
    await answerUntil(first, /\/intake\/s08$/, ANSWERS);
    await first.locator('[name="painWorst"][value="7"]').check({ force: true });
    const code = await saveForLater(first);
    await expect(first.locator("main")).toContainText("3 February 1972");

    const second = await newBrowser(browser, baseURL, script);
    await second.goto("/");
    await second.getByRole("link", { name: "I have a code" }).click();
    await second.getByLabel("Code", { exact: true }).fill(code);
    await typeBirthDate(second);
    await second.locator('[name="dateOfBirth.year"]').fill("1973");
    await second.getByRole("button", { name: "Open my form" }).click();
    await expect(second).toHaveTitle(/^Error: /);
    await expect(second.locator(".notice.error")).toContainText("Check both");

    await second.getByLabel("Code", { exact: true }).fill(code.toLowerCase().replaceAll("-", " "));
    await typeBirthDate(second);
    await second.getByRole("button", { name: "Open my form" }).click();
    await expect(second).toHaveURL(/\/intake\/s08$/);
    await expect(second.locator('[name="painWorst"][value="7"]')).toBeChecked();
    const reference = await finish(second);

    await first.goto("/intake/s01");
    await expect(first).toHaveURL(new RegExp(`/status/${reference}$`));
    await seenByClinician(await newBrowser(browser, baseURL), reference);
    for (const page of [first, second]) await page.context().close();
  });
}

test("a mailed link leads back in Spanish, to the stop page that waits", async ({
  browser,
  baseURL,
}) => {
  const first = await newBrowser(browser, baseURL, false);
  await first.goto("/?lang=es");
  await first.getByRole("button", { name: "Empezar" }).click();
  await first.waitForURL(/\/intake\/s01$/);
  const answers = { ...ANSWERS, saddle: "yes", "saddle.since": "under2Weeks" };
  await answerUntil(first, /\/intake\/s03$/, answers);
  await saveForLater(first);
  const sentAt = new Date();
  await first.locator('[name="email"]').fill("resume.testwell@example.test");
  await first.getByRole("button", { name: "Enviarme un enlace" }).click();
  const mail = await mailTo(first, sentAt, /^resume\.testwell@/, "/intake/resume/");
  expect(`${mail.subject} ${mail.text}`).not.toMatch(/Testwell|dolor|espalda|1972/i);
  await first.getByRole("link", { name: "Seguir con el formulario" }).click();
  await answerUntil(first, /\/intake\/stop$/, { ...answers, "saddle.trend": "worse" });
  await first.goto("/intake/later");
  await first.locator("main details > summary").last().click();
  await first.getByRole("button", { name: /Cerrar el formulario/ }).click();
  await first.goto("/intake/s03");
  await expect(first.getByRole("heading", { level: 1 })).toContainText("No encontramos");

  const second = await newBrowser(browser, baseURL, false);
  const link = new URL(mail.links[0] ?? "");
  await second.goto(link.pathname + link.search);
  await expect(second.locator("html")).toHaveAttribute("lang", "es");
  await typeBirthDate(second);
  await second.getByRole("button", { name: "Abrir mi formulario" }).click();
  await expect(second).toHaveURL(/\/intake\/stop$/);
  for (const page of [first, second]) await page.context().close();
});

test("after 15 days the danger signs are asked again, before anything that was not asked yet", async ({
  page,
}) => {
  const phone = `(312) 555-01${String(Math.floor(Math.random() * 100)).padStart(2, "0")}`;
  const somebody = { ...ANSWERS, phone };
  await startForm(page);
  await answerUntil(page, /\/intake\/s07$/, somebody);
  await leaveForDays(phone, 15);
  const saved = page.waitForURL(/\/intake\/s03$/);
  await page.getByRole("button", { name: "Continue" }).click();
  await saved;
  await expect(page.locator("main .notice")).toContainText("more than 14 days");
  await expect(page.locator("main :checked")).toHaveCount(0);
  expect(await axeFinds(page)).toEqual([]);
  await answerUntil(page, /\/intake\/s06$/, somebody);
  await expect(page.locator('[name="worstSite"]:checked')).toHaveValue("lowBack");
});
