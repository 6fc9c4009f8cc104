import { expect, test } from "@playwright/test";
import { answerUntil, PERSON, QUIET, startForm } from "./walk/form";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the patient's part works from start to receipt, and the status page opens again", async ({
    page,
    context,
  }) => {
    await startForm(page);
    await answerUntil(page, /\/intake\/check$/, { ...QUIET, ...PERSON });
    await page.getByRole("button", { name: "Send my answers to the clinic" }).click();
    await expect(page).toHaveURL(/\/status\/BP-/);
    const address = page.url();

    await context.clearCookies();
    await page.goto(address);
    await page.locator('[name="dateOfBirth.day"]').fill("4");
    await page.locator('[name="dateOfBirth.month"]').fill("2");
    await page.locator('[name="dateOfBirth.year"]').fill("1972");
    await page.locator("main").getByRole("button").first().click();
    await expect(page.locator("body")).toContainText(/Check both|cannot find/i);

    await page.goto(address);
    await page.locator('[name="dateOfBirth.day"]').fill("3");
    await page.locator('[name="dateOfBirth.month"]').fill("2");
    await page.locator('[name="dateOfBirth.year"]').fill("1972");
    await page.locator("main").getByRole("button").first().click();
    await expect(page.locator("main")).toContainText("We have your answers");
  });

  test("a required question left out keeps what was said, names the trouble and goes on once it is mended", async ({
    page,
  }) => {
    await startForm(page);
    const { saddle: _, ...without } = QUIET;
    await answerUntil(page, /\/intake\/s03$/, QUIET);
    for (const [name, value] of Object.entries(without)) {
      const radio = page.locator(`main [name="${name}"][value="${value}"]`);
      if (await radio.count()) await radio.first().check({ force: true });
    }
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page).toHaveURL(/\/intake\/s03/);
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByRole("alert")).toContainText("There is a problem");
    await expect(page.locator('main [name="bowel"][value="no"]')).toBeChecked();
    await page.locator('main [name="saddle"][value="no"]').check({ force: true });
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page).toHaveURL(/\/intake\/s04/);
  });
});

test("an emergency stops the form before the next question; the case exists from then on and is completed later", async ({
  page,
  request,
}) => {
  await startForm(page);
  const answers = {
    ...QUIET,
    ...PERSON,
    saddle: "yes",
    "saddle.since": "under2Weeks",
    "saddle.trend": "worse",
  };
  await answerUntil(page, /\/intake\/stop$/, answers);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Call 911");
  await expect
    .poll(
      async () => {
        await page.reload();
        return page.getByText("has been alerted").count();
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThan(0);
  await page.getByLabel("I am going").check({ force: true });
  await page.getByRole("button", { name: "Tell the clinic" }).click();
  const mails = (await (await request.get("/api/demo/mail")).json()) as {
    to: string;
    text: string;
  }[];
  const alert = mails.find((mail) => /alerts@demo|on-call@demo/.test(mail.to));
  expect(alert?.text).not.toMatch(/numb|saddle|Walker|emergency department/i);

  await page.getByRole("button", { name: "Go on with the form" }).click();
  await answerUntil(page, /\/intake\/check$/, answers);
  await page.getByRole("button", { name: "Send my answers to the clinic" }).click();
  await expect(page).toHaveURL(/\/status\/BP-/);
});

test("Spanish stays Spanish on every step, and the page says so", async ({ page }) => {
  await page.goto("/?lang=es");
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await page.locator("main").getByRole("button").first().click();
  await expect(page).toHaveURL(/\/intake\/s01/);
  await expect(page.getByText("¿Cuántos años tiene la persona?")).toBeVisible();
});
