import { expect, type Page, test } from "@playwright/test";
import { axeFinds } from "./walk/axe";
import { askPatient } from "./walk/desk";
import { answerUntil, PERSON, QUIET, saveForLater } from "./walk/form";
import { signIn } from "./walk/staff";
import { openOwn } from "./walk/status";
import { beginUpdate } from "./walk/worse";

// What a person meets who typed something that cannot be used, on the pages that screens.spec.ts sees refuse only empty
// or not at all. Each says so in one way.

type Refusal = { button: RegExp; typed?: Record<string, string>; keeps?: boolean };

/** Types, sends, and looks at what comes back: what is wrong with it, a line each. */
async function refused(page: Page, at: string, { button, typed = {}, keeps = true }: Refusal) {
  // A browser holds a person back from typing more than fits; an older one, or a portal, does not.
  await page.evaluate(() => {
    for (const field of document.querySelectorAll("[maxlength]"))
      field.removeAttribute("maxlength");
  });
  for (const [name, value] of Object.entries(typed))
    await page.locator(`main [name="${name}"]`).first().fill(value);
  const loaded = page.waitForEvent("load");
  await page.locator("main").getByRole("button", { name: button }).first().click();
  await loaded;
  const summary = page.locator("main [role=alert]");
  await expect(summary, at).toBeFocused();
  await expect(page, at).toHaveTitle(/^(Error|Problema): /);
  for (const [name, value] of Object.entries(keeps ? typed : {}))
    await expect(page.locator(`main [name="${name}"]`).first(), `${at}: ${name}`).toHaveValue(
      value,
    );
  const dead = [...(await deadLinks(page)), ...(await deadLinksAway(page))];
  return [...dead.map((line) => `${at}: ${line}`), ...(await inBothLights(page, at))];
}

async function inBothLights(page: Page, at: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const found = await axeFinds(page);
  await page.emulateMedia({ colorScheme: "dark" });
  found.push(...(await axeFinds(page, ["color-contrast", "link-in-text-block"])));
  return found.map((line) => `${at}: ${line}`);
}

/** Each line of the summary that stays on the page leads to a field that says the same and takes the focus. */
const deadLinks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>("main [role=alert] a")];
    if (links.length === 0) return ["the summary leads nowhere"];
    const here = links.filter(({ pathname }) => pathname === location.pathname);
    return here.flatMap((link) => {
      const field = document.getElementById(link.hash.slice(1));
      const text = link.textContent ?? "";
      field?.focus();
      if (!field || document.activeElement !== field) return [`“${text}” leads to no field`];
      const ids = (field.getAttribute("aria-describedby") ?? "").split(" ");
      const told = ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
      const group = field.closest("fieldset")?.textContent ?? "";
      return (told + group).includes(text) ? [] : [`“${text}” does not stand at its field`];
    });
  });

/** Of a form that was sent too early the lines lead to other pages, which have the field. */
async function deadLinksAway(page: Page): Promise<string[]> {
  const away = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>("main [role=alert] a")]
      .filter(({ pathname }) => pathname !== location.pathname)
      .map(({ href, hash }) => ({ href, id: hash.slice(1) })),
  );
  const found: string[] = [];
  for (const { href, id } of away) {
    const html = await (await page.request.get(href)).text();
    if (!html.includes(`id="${id}"`)) found.push(`${href} leads to no field`);
  }
  return found;
}

const LONG = "a ".repeat(2_200);
const NUMB = { saddle: "yes", "saddle.since": "under2Weeks", "saddle.trend": "worse" };

test("in the form: each page that refuses says so at the top and at the field, and keeps what was typed", async ({
  page,
}) => {
  const found: string[] = [];
  await page.goto("/?lang=es");
  found.push(...(await inBothLights(page, "start, Spanish")));
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page).toHaveURL(/\/intake\/s01$/);
  const goOn = /^Continue$/;
  found.push(...(await refused(page, "age", { button: goOn, typed: { age: "fifty" } })));
  await answerUntil(page, /\/intake\/number$/, { ...QUIET, ...PERSON });
  found.push(...(await refused(page, "number", { button: goOn, typed: { phone: "12" } })));
  await answerUntil(page, /\/intake\/s02|\/intake\/s03$/, { ...QUIET, ...PERSON });
  const code = await saveForLater(page);
  const mail = { button: /mail|link/i, typed: { email: "walker@" } };
  found.push(...(await refused(page, "link by mail", mail)));
  await page.goto("/intake/s24");
  found.push(...(await refused(page, "own words", { button: goOn, typed: { freeText: LONG } })));
  await page.goto("/intake/contact");
  const contact = { fullName: "", phone: "call me", email: "walker@", "dateOfBirth.year": "2072" };
  found.push(...(await refused(page, "contact", { button: goOn, typed: contact })));
  await page.goto("/intake/consent");
  found.push(...(await refused(page, "consent", { button: goOn })));
  await page.goto("/intake/check");
  found.push(...(await refused(page, "check", { button: /^Send my answers to the clinic$/ })));
  await page.getByRole("link", { name: "Español" }).click();
  await expect(page.getByRole("alert")).toContainText("Escriba el nombre completo");
  found.push(...(await inBothLights(page, "check, Spanish")));
  await page.goto("/intake/resume?lang=en");
  const wrong = { code: `${code}X`, "dateOfBirth.year": "1900" };
  const open = { button: /^Open my form$/, typed: wrong, keeps: false };
  found.push(...(await refused(page, "resume", open)));
  await page.goto("/intake/s03");
  await answerUntil(page, /\/intake\/stop$/, { ...QUIET, ...PERSON, ...NUMB });
  found.push(...(await refused(page, "stop", { button: /^Tell the clinic$/ })));
  await page.getByLabel("I cannot").check({ force: true });
  await page.getByRole("button", { name: "Tell the clinic" }).click();
  const number = { button: /^Send the number$/, typed: { phone: "12" } };
  found.push(...(await refused(page, "number of the stop page", number)));
  await page.getByRole("button", { name: "Go on with the form" }).click();
  await expect(page).not.toHaveURL(/\/intake\/stop$/);
  expect(found).toEqual([]);
});

test("on the status page and beside it: what cannot be used is said in the same way", async ({
  page,
}) => {
  const found: string[] = [];
  await page.goto("/status");
  const show = /^Show my form$/;
  const who = { reference: "BP-0000-0000", "dateOfBirth.year": "1971" };
  found.push(...(await refused(page, "status", { button: show, typed: who, keeps: false })));
  const reference = await openOwn(page);
  await page.goto(`/status/${reference}/contact`);
  const save = /^Save/;
  const reach = { phone: "call me", email: "own@", postalCode: "1234567890123456" };
  found.push(...(await refused(page, "own contact", { button: save, typed: reach })));
  await page.goto(`/status/${reference}/preferences`);
  found.push(...(await refused(page, "preferences", { button: save, typed: { place: LONG } })));
  await page.goto(`/status/${reference}/withdraw`);
  found.push(...(await refused(page, "withdraw", { button: /./, typed: { text: LONG } })));
  const staff = await page.context().newPage();
  await signIn(staff, "clinician@demo.test", /\/queue/);
  await askPatient(staff, reference, "medicines");
  await page.goto(`/status/${reference}`);
  const answer = { button: /^Send my answer$/, keeps: false };
  found.push(...(await refused(page, "no answer", answer)));
  found.push(...(await refused(page, "long answer", { ...answer, typed: { text: LONG } })));
  await beginUpdate(page);
  found.push(...(await refused(page, "got worse", { button: /^Continue$/ })));
  expect(found).toEqual([]);
});
