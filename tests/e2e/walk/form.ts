import { expect, type Page } from "@playwright/test";

type Answers = Readonly<Record<string, string | string[]>>;

/** The answers of a quiet case: what was asked is answered with no, unless a walk says otherwise. */
export const QUIET: Record<string, string | string[]> = {
  age: "54",
  sex: "male",
  filledBy: "self",
  ...Object.fromEntries(
    [
      "saddle",
      "bladderFlow",
      "bladderLeak",
      "bowel",
      "bothLegsWeak",
      "bothLegsPain",
      "footDrop",
      "gait",
    ].map((id) => [id, "no"]),
  ),
  alarmNow: ["none"],
  fever: "no",
  painMap: ["lowBack"],
  worstSite: "lowBack",
  painStart: "over1Year",
  painChange: "same",
  painWorst: "7",
  pegPain: "6",
  pegEnjoy: "5",
  pegActivity: "5",
  cannotFunction: "no",
  painPattern: ["worseSitting"],
  legPain: "none",
  walkLegs: "no",
  nerveSigns: ["none"],
  nerveNew: "no",
  weightLoss: "no",
  unwell: "no",
  otherSymptoms: ["none"],
  cancer: "no",
  boneHistory: ["none"],
  medicines: ["none"],
  infectionRisk: ["none"],
  vessels: ["none"],
  firstAge: "50",
  injury: "none",
  physio: "noHelp",
  treatments: ["medicine"],
  tests: ["exam"],
  lifeImpact: ["avoid"],
  selfHarm: "no",
};

export const PERSON: Record<string, string> = {
  fullName: "Walker Testwell",
  "dateOfBirth.day": "3",
  "dateOfBirth.month": "2",
  "dateOfBirth.year": "1972",
  phone: "(312) 555-0142",
  email: "walker.testwell@example.test",
  preferredLanguage: "en",
  interpreterNeeded: "no",
  firstName: "Walker",
  accepted: "yes",
};

/**
 * Fills what this page asks, by the names of its fields, but for those that were asked before; gives the names of all. What
 * is already chosen stays.
 */
export async function fillPage(
  page: Page,
  answers: Record<string, string | string[]>,
  before: ReadonlySet<string> = new Set(),
): Promise<Set<string>> {
  const fields = await page
    .locator("main :is(input, select, textarea)[name]:visible")
    .evaluateAll((all) =>
      all.map((field) => ({
        name: field.getAttribute("name") ?? "",
        kind: field instanceof HTMLInputElement ? field.type : field.tagName,
      })),
    );
  const names = new Set(before);
  for (const { name, kind } of fields) {
    const value = answers[name];
    if (value !== undefined && !names.has(name)) await fillField(page, name, kind, value);
    names.add(name);
  }
  return names;
}

async function fillField(
  page: Page,
  name: string,
  kind: string,
  value: string | string[],
): Promise<void> {
  const field = page.locator(`main [name="${name}"]`);
  if (kind === "radio" || kind === "checkbox") {
    for (const one of [value].flat())
      await page.locator(`main [name="${name}"][value="${one}"]`).check({ force: true });
  } else if (kind === "SELECT") await field.selectOption(String(value));
  else await field.first().fill(String(value));
}

/** Answers screen after screen until the path is reached (or another page comes first). */
export async function answerUntil(
  page: Page,
  until: RegExp,
  answers: Record<string, string | string[]>,
): Promise<void> {
  for (let i = 0; i < 40 && !until.test(new URL(page.url()).pathname); i++) {
    const before = page.url();
    const asked = await fillPage(page, answers);
    // A gate answered just now may have revealed more to answer.
    await fillPage(page, answers, asked);
    const loaded = page.waitForEvent("load");
    await page.getByRole("button", { name: /^(Continue|Continuar)$/ }).click();
    await loaded;
    expect(page.url(), `the form did not go on from ${before}: ${await problemOf(page)}`).not.toBe(
      before,
    );
  }
}

const problemOf = async (page: Page): Promise<string> =>
  (await page.locator(".notice.error").allInnerTexts()).join(" ");

/** Opens the form from the start page. */
export async function startForm(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page).toHaveURL(/\/intake\/s01$/);
}

/** Fills in the whole form and sends it, at the end in a language; gives the reference. */
export async function sendForm(
  page: Page,
  answers: Record<string, string | string[]>,
  locale = "en",
): Promise<string> {
  await startForm(page);
  await answerUntil(page, /\/intake\/check$/, answers);
  if (locale !== "en") await page.goto(`/intake/check?lang=${locale}`);
  await page.getByRole("button", { name: /^(Send my answers|Enviar mis respuestas)/ }).click();
  await expect(page).toHaveURL(/\/status\/BP-/);
  return page.url().split("/").at(-1) ?? "";
}

/** Saves the form for later from the page it is on; gives the code. */
export async function saveForLater(page: Page, person: Answers = PERSON): Promise<string> {
  await page
    .getByRole("button", { name: /^(Save and come back later|Guardar y volver después)$/ })
    .click();
  await expect(page).toHaveURL(/\/intake\/later$/);
  await typeBirthDate(page, person);
  await page.getByRole("button", { name: /^(Get a code|Obtener un código)$/ }).click();
  return page.locator("main .mono").innerText();
}

/** The date of birth of a person, where it is asked. */
export async function typeBirthDate(page: Page, person: Answers = PERSON): Promise<void> {
  for (const part of ["day", "month", "year"]) {
    const name = `dateOfBirth.${part}`;
    await page
      .locator(`main [name="${name}"]`)
      .first()
      .fill(String(person[name] ?? ""));
  }
}
