import { type Browser, expect, type Page, test } from "@playwright/test";
import { axeFinds } from "./walk/axe";
import { askPatient } from "./walk/desk";
import { sendIntake } from "./walk/intake";
import { mailTo, signIn } from "./walk/staff";
import { openStatus } from "./walk/status";

const SHOTS = process.env.SHOTS;
const shot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
};

/** A phone without script. */
const phoneOf = async (browser: Browser, locale = "en-US"): Promise<Page> =>
  (
    await browser.newContext({
      javaScriptEnabled: false,
      locale,
      viewport: { width: 360, height: 740 },
    })
  ).newPage();

test("the clinic asks, the patient answers without script, the clinician reads it", async ({
  page,
  browser,
}) => {
  const began = new Date();
  const reference = await sendIntake(page.request, { contact: { email: "asked@example.test" } });
  await signIn(page, "clinician@demo.test", /\/queue/);
  await askPatient(page, reference, "medicines");
  await expect(page.locator("#asked")).toContainText("clock is paused since");
  await shot(page, "case-asked-1280");
  const mail = await mailTo(page, began, /asked@example\.test/, `/status/${reference}`);
  expect(mail.text).not.toMatch(/pills|medicine|back pain/i);

  const phone = await phoneOf(browser);
  await openStatus(phone, reference);
  await expect(phone.locator("main")).toContainText("Which pills and other medicines");
  await shot(phone, "status-asked-360");
  await phone.getByRole("button", { name: "Send my answer" }).click();
  await expect(phone.locator(".notice.error")).toContainText("Write your answer");
  await expect(phone).toHaveTitle(/^Error: /);
  await phone.getByLabel("Your answer").fill("Naproxen, twice a day");
  await phone.getByRole("button", { name: "Send my answer" }).click();
  await expect(phone.getByRole("status")).toContainText("We have your answer.");
  await expect(phone.locator("#messages")).toContainText("Naproxen, twice a day");

  await page.goto(`/cases/${reference}`);
  await expect(page.locator("#asked")).toContainText("Naproxen, twice a day");
  await expect(page.locator("main")).toContainText("The patient wrote something new.");
  await shot(page, "case-answered-1280");
  await page.getByRole("button", { name: "I have read it" }).click();
  await expect(page.locator("main")).not.toContainText("The patient wrote something new.");
});

test("in Spanish the question is asked, and answered, in Spanish", async ({ page, browser }) => {
  const reference = await sendIntake(page.request, { locale: "es" });
  await signIn(page, "clinician@demo.test", /\/queue/);
  await askPatient(page, reference, "work");
  const phone = await phoneOf(browser, "es-MX");
  await openStatus(phone, reference);
  await expect(phone.locator("#messages")).toContainText("¿Cómo cambia el dolor su trabajo");
  await phone.getByLabel("Su respuesta").fill("No puedo manejar");
  await phone.getByRole("button", { name: "Enviar mi respuesta" }).click();
  await expect(phone.getByRole("status")).toContainText("Tenemos su respuesta.");
  await shot(phone, "status-es-360");
  expect(await phone.locator("html").getAttribute("lang")).toBe("es");
});

test("contact, preferences and withdrawal, each on its page, and seen by the clinician", async ({
  page,
  browser,
}) => {
  const reference = await sendIntake(page.request);
  const phone = await phoneOf(browser);
  await openStatus(phone, reference);
  await shot(phone, "status-360");

  await phone.getByRole("link", { name: "How we can reach you" }).click();
  await phone.locator('[name="phone"]').fill("12");
  await phone.getByRole("button", { name: "Save" }).click();
  await expect(phone.locator(".notice.error")).toContainText("Type a phone number");
  await expect(phone.locator('[name="phone"]')).toHaveValue("12");
  await shot(phone, "contact-error-360");
  await phone.locator('[name="phone"]').fill("312 555 0188");
  await phone.locator('[name="correction"]').fill("My name has two Ls");
  await phone.getByRole("button", { name: "Save" }).click();
  await expect(phone.getByRole("status")).toContainText("Saved.");

  await phone.getByRole("link", { name: "What you would like best" }).click();
  await phone.locator('[name="place"]').fill("Oak Park");
  await phone.getByText("A woman", { exact: true }).click();
  await shot(phone, "preferences-360");
  await phone.getByRole("button", { name: "Save" }).click();
  await expect(phone.getByRole("status")).toContainText("The clinic sees what you would like.");

  await signIn(page, "clinician@demo.test", /\/queue/);
  await page.goto(`/cases/${reference}`);
  const main = page.locator("main");
  await expect(main).toContainText("(312) 555-0188");
  await expect(main).toContainText("near: Oak Park");
  await expect(main).toContainText("seen by a woman");
  await expect(main).toContainText("My name has two Ls");

  await phone.getByRole("link", { name: "Withdraw this form" }).click();
  await shot(phone, "withdraw-360");
  await phone.getByRole("button", { name: "Withdraw this form" }).click();
  await expect(phone.getByRole("status")).toContainText("Your form is withdrawn.");
  // Nobody has.
  await expect(phone.locator("main")).not.toContainText("A clinician has read");
  await page.goto(`/cases/${reference}`);
  await expect(main).toContainText("withdrew the form; the case is closed");
});

test("an emergency is not ended by a withdrawal, and its patient is told so", async ({
  page,
  browser,
}) => {
  const saddle = { answer: "yes", since: "under2Weeks", trend: "worse" };
  const reference = await sendIntake(page.request, { answers: { saddle } });
  const phone = await phoneOf(browser);
  await openStatus(phone, reference);
  await phone.getByRole("link", { name: "Withdraw this form" }).click();
  await expect(phone.locator("main")).toContainText("this form does not end by itself");
  await phone.getByRole("button", { name: "Ask to withdraw" }).click();
  await expect(phone.getByRole("status")).toContainText("your form stays open");
  await shot(phone, "status-emergency-360");
  await signIn(page, "clinician@demo.test", /\/queue/);
  await page.goto(`/cases/${reference}`);
  await expect(page.locator("main")).toContainText("Asked to withdraw. The case stays open");
});

test("a copy by mail: its link opens the page in a new browser and leaves its secret behind", async ({
  page,
  browser,
}) => {
  const began = new Date();
  const reference = await sendIntake(page.request);
  const phone = await phoneOf(browser);
  await openStatus(phone, reference);
  await phone.getByLabel("E-mail address").fill("copy@example.test");
  await phone.getByRole("button", { name: "Mail me a copy" }).click();
  await expect(phone.getByRole("status")).toContainText("We are sending the mail.");
  const mail = await mailTo(page, began, /copy@example\.test/, "/status/open/");
  const link = mail.links.find((one) => one.includes("/status/open/")) ?? "";
  const other = await phoneOf(browser);
  await other.goto(new URL(link).pathname);
  await shot(other, "open-link-360");
  await other.getByRole("button", { name: "Open my form" }).click();
  await expect(other).toHaveURL(new RegExp(`/status/${reference}$`));
  await expect(other.locator("main")).toContainText(reference);
});

test("the receipt is downloaded by whoever opened the form, in the language of the page", async ({
  page,
  browser,
}) => {
  const reference = await sendIntake(page.request, { locale: "es" });
  const phone = await phoneOf(browser, "es-MX");
  const file = `/api/status/receipt?reference=${reference}&lang=es`;
  await phone.goto(file);
  await expect(phone).toHaveURL(new RegExp(`/status/${reference}$`));
  await openStatus(phone, reference);
  const downloading = phone.waitForEvent("download");
  await phone.getByRole("link", { name: "Descargar el comprobante (PDF)" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${reference}.pdf`);
  const answer = await phone.request.get(file);
  expect(answer.headers()).toMatchObject({
    "content-type": "application/pdf",
    "cache-control": "no-store",
  });
  expect((await answer.body()).toString("latin1")).toContain("/Lang (es)");
});

test("every page of it is without a violation, at 320 px and wide", async ({ page }) => {
  const reference = await sendIntake(page.request);
  await openStatus(page, reference);
  for (const beside of ["", "/contact", "/preferences", "/withdraw"]) {
    await page.goto(`/status/${reference}${beside}`);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await axeFinds(page), beside).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
        `${beside} at ${width} px`,
      ).toBe(0);
    }
    await shot(page, `status${beside.replace("/", "-")}-1280`);
  }
});
