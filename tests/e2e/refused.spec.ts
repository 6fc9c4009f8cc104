import { expect, type Page, test } from "@playwright/test";
import { axeFinds } from "./walk/axe";
import { answerUntil, PERSON, QUIET, saveForLater, startForm } from "./walk/form";
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
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const found = [...(await deadLinks(page)), ...(await axeFinds(page))];
  await page.emulateMedia({ colorScheme: "dark" });
  found.push(...(await axeFinds(page, ["color-contrast", "link-in-text-block"])));
  return found.map((line) => `${at}: ${line}`);
}

/** Each line of the summary leads to a field that says the same and takes the focus. */
const deadLinks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>("main [role=alert] a")];
    if (links.length === 0) return ["the summary leads nowhere"];
    return links.flatMap((link) => {
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

const LONG = "a ".repeat(2_200);

test("in the form: each page that refuses says so at the top and at the field, and keeps what was typed", async ({
  page,
}) => {
  const found: string[] = [];
  await startForm(page);
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
  await page.goto("/intake/resume");
  const wrong = { code: `${code}X`, "dateOfBirth.year": "1900" };
  const open = { button: /^Open my form$/, typed: wrong, keeps: false };
  found.push(...(await refused(page, "resume", open)));
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
  await page.goto(`/status/${reference}`);
  await beginUpdate(page);
  found.push(...(await refused(page, "got worse", { button: /^Continue$/ })));
  expect(found).toEqual([]);
});
