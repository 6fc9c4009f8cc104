import { type Browser, expect, type Page, test } from "@playwright/test";
import { answerUntil, PERSON, QUIET, startForm } from "./walk/form";
import { signIn } from "./walk/staff";

const { phone: _phone, firstName: _first, ...NO_NUMBER } = PERSON;
const NUMB = {
  ...QUIET,
  ...NO_NUMBER,
  saddle: "yes",
  "saddle.since": "under2Weeks",
  "saddle.trend": "worse",
};

/** The newest case in the queue of a level, as the clinician finds it. */
async function openCase(browser: Browser, baseURL: string, text: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL, javaScriptEnabled: true })).newPage();
  await signIn(page, "clinician@demo.test", /\/queue/);
  const { items } = (await (await page.request.get("/api/queue?limit=100")).json()) as {
    items: { reference: string; submittedAt: string; complete: boolean }[];
  };
  const unfinished = items.filter((item) => !item.complete);
  const [newest] = unfinished.sort((a, b) => b.submittedAt.localeCompare(a.submittedAt));
  await page.goto(`/cases/${newest?.reference}`);
  await expect(page.locator("main")).toContainText(text);
  return page;
}

const alertMails = async (page: Page): Promise<number> => {
  const mails = (await (await page.request.get("/api/demo/mail")).json()) as { to: string }[];
  return mails.filter((mail) => /alerts@demo|on-call@demo/.test(mail.to)).length;
};

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("whoever cannot go and gave no number is asked for one, the clinic is alerted again, and sees both", async ({
    page,
    browser,
    baseURL,
  }) => {
    await startForm(page);
    await answerUntil(page, /\/intake\/number$/, NUMB);
    await page.getByRole("button", { name: "Skip this" }).click();
    await answerUntil(page, /\/intake\/stop$/, NUMB);
    await expect(page.locator("main")).not.toContainText("will call you");
    await expect(page.getByLabel("What number can we call you on?")).toBeVisible();
    await expect.poll(() => reached(page), { timeout: 30_000 }).toBe(true);
    const before = await alertMails(page);

    await page.getByLabel("I cannot").check({ force: true });
    await page.getByRole("button", { name: "Tell the clinic" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "We cannot call you without a number",
    );
    await page.locator('[name="phone"]').first().fill("(312) 555-0177");
    await page.getByRole("button", { name: "Send the number" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "We will call you on (312) 555-0177.",
    );
    await expect.poll(() => alertMails(page), { timeout: 30_000 }).toBeGreaterThan(before);

    const staff = await openCase(browser, baseURL ?? "", "Was told to get help now");
    await expect(staff.locator("main")).toContainText("answered “I cannot” at");
    await expect(staff.locator("main")).toContainText("clinic alerted at");
    await expect(staff.locator("main")).toContainText("(312) 555-0177");
    await staff.context().close();

    // Not again for the same sign; again for a further one.
    await page.getByRole("button", { name: "Go on with the form" }).click();
    await answerUntil(page, /\/intake\/s04$/, NUMB);
    await answerUntil(page, /\/intake\/stop$/, { ...NUMB, alarmNow: ["chestPain"] });
    await expect(page.locator("main")).toContainText("New chest pain");
  });

  test("thoughts of self-harm lead to a page of their own, in Spanish too", async ({
    page,
    browser,
    baseURL,
  }) => {
    await startForm(page);
    const answers = { ...QUIET, ...PERSON, selfHarm: "thoughts" };
    await answerUntil(page, /\/intake\/stop$/, answers);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Thank you for telling us");
    await expect(page.locator('main a[href="tel:988"]')).toBeVisible();
    await page.goto("/intake/stop?lang=es");
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Gracias");
    await expect(page.locator('main a[href="tel:988"]')).toBeVisible();
    const staff = await openCase(browser, baseURL ?? "", "Was shown the crisis line");
    await staff.context().close();
  });
});

async function reached(page: Page): Promise<boolean> {
  await page.reload();
  return (await page.getByText("has been alerted").count()) > 0;
}
