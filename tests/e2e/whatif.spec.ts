import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { axeFinds } from "./walk/axe";
import { sendIntake } from "./walk/intake";
import { signIn } from "./walk/staff";

const tag = Math.random().toString(36).slice(2, 8);

/** A quiet case with something private in it; its reference. */
function sent(request: APIRequestContext): Promise<string> {
  return sendIntake(request, {
    contact: { fullName: `Whatif Testwell ${tag}` },
    answers: { phqDown: "d1", phqInterest: "d1", selfHarm: "no" },
  });
}

const levelOf = (page: Page) => page.locator(".case-header .tier");
const panelOf = (page: Page) => page.locator("#what-if");

/** Finds a question by a word, with the keyboard alone. */
async function choose(page: Page, typed: string): Promise<void> {
  const box = panelOf(page).getByRole("combobox");
  await box.focus();
  await box.fill(typed);
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

test("all of the result stands on the page, and another answer is tried without a trace", async ({
  page,
  request,
}) => {
  const reference = await sent(request);
  await signIn(page, "clinician2@demo.test", /\/queue/);
  await page.goto(`/cases/${reference}`);

  const situation = page.locator("#s");
  await expect(situation).toContainText("Why it is here");
  await expect(situation).toContainText(/Definite\.|Possible\.|Insufficient\./);
  await expect(situation).toContainText("Held back");
  await expect(situation).toContainText("Nearly:");
  await expect(situation).toContainText("rules that did not fire");
  await expect(situation).toContainText("not clinically approved");
  await expect(page.locator("#a")).toContainText("PHQ-4");
  await expect(page.locator("#a")).toContainText("Usable parts of the form");
  await page.locator("#r").getByText("For and against each specialty").click();
  for (const place of ["Physical therapy", "Rheumatology", "Neurology", "Pain management"])
    await expect(page.locator("#r dt", { hasText: place })).toBeVisible();

  const before = ((await levelOf(page).textContent()) ?? "").replace(/\d/, "");
  const posted: string[] = [];
  page.on("request", (sentOff) => {
    if (sentOff.method() !== "GET") posted.push(sentOff.url());
  });
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") refused.push(message.text());
  });

  const panel = panelOf(page);
  const status = panel.getByRole("status");
  await panel.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(status).toContainText("Nothing is changed");

  await choose(page, "saddle");
  await panel.getByRole("radio", { name: "No", exact: true }).first().focus();
  await page.keyboard.press("ArrowLeft");
  await expect(status).toContainText("Emergency");
  await expect(status).toContainText(`Up from ${before}`);
  await expect(panel).toContainText("New or worsening saddle numbness");
  await expect(panel).toContainText("CES-1");
  await expect(panel).toContainText("Emergency department");

  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await axeFinds(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  await page.setViewportSize({ width: 1280, height: 900 });

  await panel.getByRole("button", { name: "Reset" }).focus();
  await page.keyboard.press("Enter");
  await expect(status).toContainText("Nothing is changed");
  await expect(status).toBeFocused();
  await expect(panel.getByRole("radio", { name: "No", exact: true }).first()).toBeChecked();

  await page.reload();
  await expect(levelOf(page)).toContainText(before);
  expect(posted).toEqual([]);
  expect(refused).toEqual([]);
});

test("private answers are not in the trial's list until they are opened on the page", async ({
  page,
  request,
}) => {
  const reference = await sent(request);
  await signIn(page, "clinician2@demo.test", /\/queue/);
  await page.goto(`/cases/${reference}`);
  const panel = panelOf(page);
  await panel.locator("summary").click();
  await expect(panel).toContainText("4 answers are kept private.");
  const box = panel.getByRole("combobox");
  await box.fill("self-harm");
  await expect(page.getByText("No question with these words was asked.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(box).toHaveValue("");
  await expect(page.getByRole("listbox")).toHaveCount(0);

  await page.locator("#private-answers > summary").click();
  await expect(panel).not.toContainText("kept private");
  await choose(page, "self-harm");
  await panel.getByRole("radio").nth(2).check();
  await expect(panel).toContainText("Thoughts of self-harm.");

  // Shut again, it is gone from the trial too.
  await page.locator("#private-answers > summary").click();
  await expect(panel.getByRole("status")).toContainText("Nothing is changed");
  await expect(panel.getByRole("radio")).toHaveCount(0);
});
