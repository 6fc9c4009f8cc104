import { expect, type Page, test } from "@playwright/test";
import { hearsKeys } from "./walk/desk";
import { signIn } from "./walk/staff";

type Item = { reference: string; state: string; certainty: string; ruleIds: string[] };

/** A case of the demo as most are: nobody has it yet, and four reasons or more speak for its level. */
async function typicalCase(page: Page): Promise<string> {
  const answer = await page.request.get("/api/queue?view=unclaimed&tier=urgent&limit=50");
  const { items } = (await answer.json()) as { items: Item[] };
  const told = items.find(
    ({ state, certainty, ruleIds }) =>
      state === "received" &&
      certainty === "definite" &&
      ruleIds.filter((id) => id !== "SELF-1").length >= 4,
  );
  if (!told) throw new Error("The demo has no such case.");
  return told.reference;
}

test("one screen holds why, danger signs, the story's beginning and the decision; findings take half a minute", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page, "clinician@demo.test", /\/queue/);
  const reference = await typicalCase(page);
  await page.goto(`/cases/${reference}`);
  const bottomOf = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    if (!box) throw new Error(`${selector} is not shown.`);
    return box.y + box.height;
  };
  await expect(page.locator("#s .reasons").first().locator("> li")).toHaveCount(4);
  for (const part of ["#s > section > .reasons", "#a .signs", "#decide", "#b > header"])
    expect(await bottomOf(part), part).toBeLessThanOrEqual(900);
  // Danger signs that are absent stand there too: what was asked and denied.
  expect(await page.locator("#a .signs > li").count()).toBeGreaterThanOrEqual(12);
  await expect(page.locator("#b")).toContainText(/Pain for .*\./);

  // By keyboard: five parts, one of them with a finding.
  await page.getByText("Add findings").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Unless said below")).toBeFocused();
  for (const part of ["Reflexes", "Power", "Sensation"]) {
    await page.keyboard.press("Tab");
    await expect(page.getByLabel(part, { exact: true })).toBeFocused();
    await page.keyboard.press("a");
  }
  await page.keyboard.press("Tab");
  await page.keyboard.type("Normal but");
  await page.keyboard.press("Tab");
  await page.keyboard.press("p");
  await page.getByLabel("Right, hurts at (degrees)").fill("40");
  await page.getByRole("button", { name: "Save the findings" }).press("Enter");
  const exam = page.locator("#exam");
  await expect(exam).toContainText("right positive at 40°, left negative");
  await expect(exam).toContainText("Gait");
  await expect(exam.locator("dd").last()).toHaveText("not examined");
  await expect(exam).toContainText("Dr A. Testwright");

  // The letter that would go out says the same.
  await page.goto(`/cases/${reference}/refer`);
  const suggested = page.locator("details[open]").first();
  await suggested.locator('input[name="specialistId"]').first().check();
  await suggested.getByLabel(/What do you ask/).fill("Is an image needed?");
  await suggested.getByRole("button", { name: "Show the letter" }).click();
  const letter = page.locator("article.sheet");
  await expect(letter).toContainText("right positive at 40°, left negative");
  await expect(letter).toContainText("Examination: 4 of 4.");

  // All normal but for one thing: five keys.
  await page.goto(`/cases/${reference}`);
  await hearsKeys(page);
  for (const key of ["x", "p", "Tab", "4", "Control+Enter"]) await page.keyboard.press(key);
  await expect(exam).toContainText("big toe lifts (L5): right 4/5, left 5/5; otherwise 5/5");
  await expect(exam.locator("dd").nth(4)).toHaveText("normal");
});
