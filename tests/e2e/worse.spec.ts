import { type Browser, expect, type Page, test } from "@playwright/test";
import { answerUntil, QUIET, typeBirthDate } from "./walk/form";
import { sendIntake } from "./walk/intake";
import { mailTo, signIn } from "./walk/staff";
import { passDays } from "./walk/time";
import { beginUpdate, sendUpdate } from "./walk/worse";

/** Sent by a portal: the form itself is walked by other tests. */
const SENT = {
  contact: { fullName: "Worse Testwell", dateOfBirth: "1972-02-03" },
  answers: { painWorst: 7 },
};
const WORSE = { ...QUIET, painWorst: "10", painChange: "worseFast", cannotFunction: "yes" };
const NUMB = { ...QUIET, saddle: "yes", "saddle.since": "under2Weeks", "saddle.trend": "worse" };

/** The case of somebody who opened its page; its reference. */
async function opened(page: Page): Promise<string> {
  const reference = await sendIntake(page.request, SENT);
  await page.goto(`/status/${reference}`);
  await typeBirthDate(page);
  await page.getByRole("button", { name: "Show my form" }).click();
  await expect(page.getByRole("button", { name: "I got worse" })).toBeVisible();
  return reference;
}

/** The clinician, in a browser of their own. */
async function clinician(browser: Browser, baseURL = ""): Promise<Page> {
  const page = await (await browser.newContext({ baseURL, javaScriptEnabled: true })).newPage();
  await signIn(page, "clinician@demo.test", /\/queue/);
  return page;
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("worse pain is told from the status page, and the clinician sees both results", async ({
    page,
    browser,
    baseURL,
  }) => {
    const reference = await opened(page);
    await beginUpdate(page);
    await expect(page.getByText("Section 1 of 3")).toBeVisible();
    await expect(page.locator("main input:checked")).toHaveCount(0);
    await answerUntil(page, /\/worse\/s08$/, WORSE);

    // The page is closed and opened again elsewhere: what was said is there.
    await page.context().clearCookies();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Open your page first");
    await page.getByRole("link", { name: "Open my page" }).click();
    await typeBirthDate(page);
    await page.getByRole("button", { name: "Show my form" }).click();
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page).toHaveURL(/\/worse\/s08$/);
    await answerUntil(page, /\/worse\/s24$/, WORSE);
    await page.locator('[name="freeText"]').fill("I can hardly get out of bed.");
    await answerUntil(page, /\/worse\/check$/, {});
    await page
      .getByRole("link", { name: /^Change/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/worse\/s03\?back=check/);
    await answerUntil(page, /\/worse\/check$/, WORSE);
    await sendUpdate(page);
    await expect(page.getByRole("button", { name: "I got worse" })).toBeVisible();

    const staff = await clinician(browser, baseURL);
    await staff.goto(`/cases/${reference}`);
    await expect(staff.locator("main")).toContainText("an update by the patient");
    const told = staff.locator("main table", { hasText: "First reasons" });
    await expect(told.getByRole("row", { name: /^Worst pain/ })).toContainText("10 of 10 up 3");
    await expect(told.getByRole("row", { name: /^Danger signs/ })).toContainText("As before");
    await expect(staff.locator("main")).toContainText("I can hardly get out of bed.");
    await staff.context().close();
  });
});

test("in Spanish an emergency leads to the stop page, and the case to the top of the queue", async ({
  page,
  browser,
  baseURL,
}) => {
  const reference = await opened(page);
  await page.goto(`/status/${reference}?lang=es`);
  await beginUpdate(page);
  await answerUntil(page, /\/worse\/stop$/, NUMB);
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("911");
  const staff = await clinician(browser, baseURL);
  const { items } = (await (await staff.request.get("/api/queue?limit=100")).json()) as {
    items: { reference: string; tier: string }[];
  };
  const place = items.findIndex((item) => item.reference === reference);
  expect(items.slice(0, place + 1).every((item) => item.tier === "emergency")).toBe(true);

  await page.locator('[name="answer"][value="going"]').check({ force: true });
  await page.locator("main form button").first().click();
  await expect(page).toHaveURL(/\/worse\/stop$/);
  await staff.goto(`/cases/${reference}`);
  await expect(staff.locator("main")).toContainText(/going/i);
  const told = staff.locator("main table", { hasText: "First reasons" });
  await expect(told.getByRole("row", { name: /^Danger signs/ })).toContainText(
    "New Saddle numbness",
  );
  await page.getByRole("button", { name: /Seguir con el formulario/ }).click();
  await answerUntil(page, /\/worse\/check$/, NUMB);
  await sendUpdate(page);
  await expect(page.locator("main")).toContainText(/Llame al 911/);
  await staff.context().close();
});

for (const [locale, asks, button] of [
  ["en", "How is it going?", "Tell us how you are now"],
  ["es", "¿Cómo va todo?", "Decir cómo estoy ahora"],
] as const) {
  test(`a check-in comes by mail (${locale}), never says why, and its link leads to the short form`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const email = `checkin.${locale}@example.test`;
    const contact = { ...SENT.contact, email };
    const reference = await sendIntake(page.request, { ...SENT, contact, locale });
    const sentAt = new Date();
    await passDays(reference, 40);
    const mail = await mailTo(page, sentAt, new RegExp(`^${email}$`), `/status/${reference}`);
    expect(`${mail.subject} ${mail.text}`).toContain(asks);
    expect(`${mail.subject} ${mail.text}`).not.toMatch(/Testwell|pain|dolor|espalda|1972/i);

    const phone = await (
      await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false })
    ).newPage();
    const link = new URL(mail.links[0] ?? "");
    await phone.goto(link.pathname + link.search + link.hash);
    await typeBirthDate(phone);
    await phone.locator("main form button").first().click();
    await expect(phone.getByRole("heading", { name: asks })).toBeVisible();
    await phone.getByRole("button", { name: button }).click();
    await answerUntil(phone, /\/worse\/check$/, QUIET);
    await sendUpdate(phone);
    await expect(phone.getByRole("button", { name: button })).toHaveCount(0);

    const staff = await clinician(browser, baseURL);
    await staff.goto(`/cases/${reference}`);
    await expect(staff.locator("main")).toContainText("asked by mail how it goes");
    await expect(staff.locator("main")).toContainText("an update by the patient");
    for (const other of [phone, staff]) await other.context().close();
  });
}
