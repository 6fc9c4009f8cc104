import { expect, type Page, test } from "@playwright/test";
import { STEPS } from "../../lib/intake/flow";
import { axeFinds } from "./walk/axe";
import { fillPage, PERSON, QUIET, startForm } from "./walk/form";
import { tabThrough } from "./walk/keys";

// Every screen of the form, each loaded once and then looked at in every light and width; once more where it refuses.

/** Somebody who is asked everything: every gate of the vocabulary is open. */
const ASKED_ALL = {
  ...QUIET,
  ...PERSON,
  fullName: "Screens Testwell",
  age: "32",
  sex: "female",
  pregnancy: "no",
  firstAge: "25",
  stiffness: "none",
  spaFeatures: ["none"],
};

type Finding = string;

/** What can show in another light only. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

const axe = async (page: Page, light: string, rules?: readonly string[]): Promise<Finding[]> =>
  (await axeFinds(page, rules)).map((line) => `${light}: ${line}`);

/** How far the page would have to be pushed aside at 320 px, with text of usual size and of 200 %. */
async function sideways(page: Page): Promise<Finding[]> {
  await page.setViewportSize({ width: 320, height: 800 });
  const far = (size: string) =>
    page.evaluate((fontSize) => {
      const { documentElement: html } = document;
      html.style.fontSize = fontSize;
      return html.scrollWidth - html.clientWidth;
    }, size);
  const found: Finding[] = [];
  for (const size of ["", "200%"]) {
    const pixels = await far(size);
    if (pixels > 0) found.push(`320 px, text ${size || "as it is"}: ${pixels} px sideways`);
  }
  await far("");
  await page.setViewportSize({ width: 1280, height: 800 });
  return found;
}

/** In forced colours a chosen option must differ by more than a colour that is taken away. */
async function chosenLooksOther(page: Page): Promise<Finding[]> {
  return page.evaluate(() => {
    const lookOf = (option: Element): string => {
      const { backgroundColor, borderWidth } = getComputedStyle(option);
      return `${backgroundColor} ${borderWidth}`;
    };
    const options = [...document.querySelectorAll("main :is(.choice, .scale label)")];
    const chosen = options.filter((one) => one.querySelector(":checked"));
    return chosen.flatMap((one) => {
      const other = [...(one.parentElement?.children ?? [])].find(
        (beside) => beside.className === one.className && !beside.querySelector(":checked"),
      );
      return other && lookOf(other) === lookOf(one)
        ? [`forced colours: “${one.textContent}” does not look chosen`]
        : [];
    });
  });
}

/** The page in every light and width, without loading it again. */
async function look(page: Page): Promise<Finding[]> {
  // Without motion a change of theme is done at once.
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const found = await axe(page, "light");
  await page.emulateMedia({ colorScheme: "dark" });
  found.push(...(await axe(page, "dark", OF_COLOUR)));
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  found.push(...(await chosenLooksOther(page)));
  await page.emulateMedia({ forcedColors: "none" });
  return [...found, ...(await sideways(page))];
}

/** Chooses what unfolds more, and a number, so that all of the screen is seen. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const inputs = "main :is([data-opens], .scale label:first-child input)";
    for (const input of document.querySelectorAll<HTMLInputElement>(inputs)) input.checked = true;
  });
const putBack = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const form of document.forms) form.reset();
  });
const stepOf = (page: Page): string => new URL(page.url()).pathname.split("/").at(-1) ?? "";

/** Presses Continue and waits for the page after it. */
async function goOn(page: Page): Promise<void> {
  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "Continue" }).click();
  await loaded;
}

test("every screen, and every screen that refuses, holds in every light, width and size of text", async ({
  page,
}) => {
  test.setTimeout(300_000);
  const found: Record<string, Finding[]> = {};
  const titles: string[] = [];
  const seen: string[] = [];
  const refused: string[] = [];
  await startForm(page);
  for (let step = stepOf(page); !seen.includes(step); step = stepOf(page)) {
    seen.push(step);
    titles.push(await page.title());
    await unfold(page);
    found[step] = await look(page);
    await putBack(page);
    if (step === "check") break;
    await goOn(page);
    if (stepOf(page) !== step) continue;
    await expect(page.locator("main [role=alert]")).toBeFocused();
    refused.push(step);
    titles.push(await page.title());
    found[`${step}, refused`] = await look(page);
    await fillPage(page, ASKED_ALL);
    await goOn(page);
  }
  expect(seen).toEqual(STEPS);
  expect(refused.length).toBeGreaterThan(8);
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  await page.getByRole("button", { name: "Send my answers to the clinic" }).click();
  await page.waitForURL(/\/status\/BP-/);
  found.receipt = await look(page);
  expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
});

test("the whole form is filled in and sent by keyboard alone", async ({ page }) => {
  const answers = { ...QUIET, ...PERSON, fullName: "Keys Testwell", preferredLanguage: "English" };
  await page.goto("/");
  await tabThrough(page, /^Start$/, {});
  for (let i = 0; i < 40 && stepOf(page) !== "check"; i++) {
    const before = stepOf(page);
    await tabThrough(page, /^Continue$/, answers);
    expect(stepOf(page)).not.toBe(before);
  }
  await tabThrough(page, /^Send my answers to the clinic$/, {});
  await expect(page).toHaveURL(/\/status\/BP-/);
  await expect(page.locator("main")).toContainText("We have your answers");
});
