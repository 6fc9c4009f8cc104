import { expect, type Page, test } from "@playwright/test";
import { answerUntil, PERSON, QUIET, startForm } from "./walk/form";
import { signIn } from "./walk/staff";

const FOR_ANOTHER = {
  ...QUIET,
  ...PERSON,
  filledBy: "proxy",
  fullName: "Walker Testwell",
  proxyName: "Rosa Testwell",
  proxyRelation: "child",
  proxyPhone: "(312) 555-0143",
};

async function send(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Send my answers to the clinic" }).click();
  await expect(page).toHaveURL(/\/status\/BP-/);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a daughter fills it in for someone who is not there; the clinician sees who, and what was not asked", async ({
    page,
    browser,
  }) => {
    await startForm(page);
    await answerUntil(page, /\/intake\/s03$/, { ...FOR_ANOTHER, private: "no" });
    await expect(page.getByText("Do they leak pee, or wet themselves?")).toBeVisible();
    await expect(page.getByText(/Is the patient with you/)).toBeVisible();
    await expect(page.getByText(/Has feeling in sex changed/)).toBeHidden();

    await answerUntil(page, /\/intake\/s23$/, { ...FOR_ANOTHER, private: "no" });
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByRole("alert")).toContainText("is the patient with you");
    await answerUntil(page, /\/intake\/check$/, { ...FOR_ANOTHER, private: "no" });
    await expect(page.locator("main")).toContainText("Rosa Testwell · Son or daughter");
    await expect(page.locator("main")).toContainText("Left out: the patient was not there");
    const reference = await send(page);

    const staff = await browser.newPage({ javaScriptEnabled: true });
    await signIn(staff, "clinician@demo.test", /\/queue/);
    await staff.goto(`/cases/${reference}`);
    await expect(staff.getByRole("heading", { level: 1 })).toHaveText("Walker Testwell");
    const notice = staff.locator(".notice", { hasText: "Filled in by someone else" });
    await expect(notice).toContainText("Rosa Testwell (son or daughter)");
    await expect(notice.getByRole("link", { name: "(312) 555-0143" })).toBeVisible();
    await expect(notice).toContainText("Private questions left out");
    await staff.close();
  });
});

test("with the patient there the private questions unfold, and an answer that cannot wait stops the form for both", async ({
  page,
  browser,
}) => {
  await startForm(page);
  const told = { ...FOR_ANOTHER, private: "yes", selfHarm: "plan" };
  await answerUntil(page, /\/intake\/s23$/, told);
  await expect(page.getByText("They have a plan, or have hurt themselves")).toBeHidden();
  await page.getByLabel("Yes, they want to answer").check({ force: true });
  await expect(page.getByText("They have a plan, or have hurt themselves")).toBeVisible();
  await answerUntil(page, /\/intake\/stop$/, told);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("and nor do you");
  await expect(page.locator("main")).toContainText("stay with them");
  await page.getByRole("button", { name: "Go on with the form" }).click();
  await answerUntil(page, /\/intake\/check$/, told);
  const reference = await send(page);

  const staff = await browser.newPage();
  await signIn(staff, "clinician@demo.test", /\/queue/);
  await staff.goto(`/cases/${reference}`);
  await expect(staff.locator("main")).toContainText("They have a plan, or have hurt themselves");
  await expect(staff.locator("main")).not.toContainText("I have a plan");
  await staff.close();
});
