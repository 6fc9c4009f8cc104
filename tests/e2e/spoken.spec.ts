import { expect, test } from "@playwright/test";
import { answerUntil, QUIET, startForm } from "./walk/form";

// Read from the browser's accessibility tree: what a screen reader is given to say.

test("a danger sign is spoken with its question, its hint and, after a yes, its details", async ({
  page,
}) => {
  await startForm(page);
  await page.goto("/intake/s03");
  const bowel = page.getByRole("group", { name: /^Do you have poo accidents/ });
  await expect(bowel).toHaveAccessibleName(/Hard poo alone is a “no”\.$/);
  await expect(bowel).toMatchAriaSnapshot(`
    - group:
      - radio "Yes"
      - radio "No"
      - radio "Not sure"
      - radio "I would rather not say"
  `);
  await expect(bowel.getByRole("radio")).toHaveCount(4);
  await bowel.getByRole("radio", { name: "Yes" }).check({ force: true });
  await expect(bowel).toMatchAriaSnapshot(`
    - group:
      - radio "Yes" [checked]
      - group "When did this start?":
        - radio "Less than 2 weeks ago"
      - group "Is it changing?":
        - radio "Getting worse"
      - group "Has a doctor checked this and told you the cause?":
        - radio "Yes"
  `);
});

test("a pain scale is spoken as eleven numbers of 10, with what the ends mean", async ({
  page,
}) => {
  await startForm(page);
  await page.goto("/intake/s08");
  const scale = page.getByRole("group", {
    name: "In the last week, how bad was your pain at its worst?",
  });
  const radios = scale.getByRole("radio");
  await expect(radios).toHaveCount(11);
  await expect(radios.first()).toHaveAccessibleName("0 of 10");
  await expect(radios.last()).toHaveAccessibleName("10 of 10");
  await expect(radios.first()).toHaveAccessibleDescription(/0 – no pain.*10 – the worst/);
  await expect(scale.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("a refused screen is spoken summary first; its links lead to fields that say what is wrong", async ({
  page,
}) => {
  await startForm(page);
  await answerUntil(page, /\/s03$/, QUIET);
  await page.getByRole("button", { name: "Continue" }).click();
  const summary = page.getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  const link = summary.getByRole("link").first();
  await expect(link).toHaveAccessibleName(/^Choose yes, no or not sure: /);
  const text = await link.innerText();
  // Before the title, and the first that is read.
  const order = await page
    .locator("main :is([role=alert], h1)")
    .evaluateAll((all) => all.map((el) => el.tagName));
  expect(order).toEqual(["SECTION", "H1"]);
  await link.click();
  const group = page.getByRole("group", { name: /^Is any part between your legs/ });
  await expect(group.getByRole("radio").first()).toBeFocused();
  await expect(group).toHaveAccessibleDescription(`Error: ${text}`);
});

test("the danger signs and the scale are answered by keyboard alone", async ({ page }) => {
  await startForm(page);
  await page.goto("/intake/s03");
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const chosen = (name: string) => page.locator(`[name="${name}"]:checked`);
  // The way by Tab begins at the title, once the page has drawn.
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await press("Tab", "ArrowDown");
  await expect(chosen("saddle")).toHaveValue("no");
  await press("Tab", "ArrowDown", "ArrowDown");
  await expect(chosen("bladderFlow")).toHaveValue("unsure");
  await press("Tab", "Space", "ArrowDown", "Tab", "Space");
  await expect(chosen("bladderFlow.since")).toHaveValue("weeks2to12");
  await expect(chosen("bladderFlow.trend")).toHaveValue("same");
  await press("Tab", "Space", "Tab", "ArrowDown", "Tab", "ArrowDown", "Tab", "ArrowDown", "Tab");
  await expect(chosen("sexFeeling")).toHaveValue("no");
  await press("Enter");
  await expect(page).not.toHaveURL(/\/s03$/);

  await page.goto("/intake/s08");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await press("Tab", "Space");
  await expect(chosen("painWorst")).toHaveValue("0");
  await press(...Array.from({ length: 7 }, () => "ArrowRight"));
  await expect(chosen("painWorst")).toHaveValue("7");
});
