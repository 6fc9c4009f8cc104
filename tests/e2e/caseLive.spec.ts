import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { fillLevel, rowOf, SOON, sit } from "./walk/desk";
import { sendIntake } from "./walk/intake";

test("a case that another changes says so and loses nothing; Esc leads to the view one came from", async ({
  browser,
  baseURL,
  request,
}) => {
  const name = "Meanwhile Testwell";
  const reference = await sendIntake(request, { contact: { fullName: name } });
  const ann = await sit(browser, "clinician@demo.test", baseURL);
  const ben = await sit(browser, "clinician2@demo.test", baseURL);
  const view = "/queue?view=unclaimed&tier=routine";
  await ann.goto(view);
  await ann.goto(`/cases/${reference}`);
  await fillLevel(ann, "soon", "Half a sentence that is");
  const news = ann.locator("[data-news]");

  await ben.goto(`/cases/${reference}`);
  await ben
    .getByRole("button", { name: /^Claim/ })
    .first()
    .click();
  await expect(news).toContainText("Meanwhile Dr M. Proofer", SOON);
  await expect(news).toContainText("claimed");
  // Ben's own page says nothing about what he did himself.
  await expect(ben.locator(".holding")).toContainText("You hold this case");
  await expect(ben.locator("[data-news]")).toHaveCount(0);
  await expect(ann.locator("#level-text")).toHaveValue("Half a sentence that is");
  await expect(ann.locator(".case-header")).not.toContainText("Proofer");
  for (const colorScheme of ["light", "dark"] as const) {
    await ann.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect((await new AxeBuilder({ page: ann }).analyze()).violations).toEqual([]);
  }
  await news.getByRole("button", { name: "Show" }).click();
  await expect(ann.locator(".case-header")).toContainText("Proofer");
  await expect(news).toHaveCount(0);
  await expect(ann.locator("#level-text")).toHaveValue("Half a sentence that is");

  // Something typed keeps the page; without it Esc leads back.
  await ann.locator("h1").click();
  await ann.keyboard.press("Escape");
  await expect(ann).toHaveURL(new RegExp(reference));
  await ann.locator("#level-text").fill("");
  await ann.locator("h1").click();
  await ann.keyboard.press("Escape");
  await expect(ann).toHaveURL(new RegExp(`${view.replace("?", "\\?")}$`));

  // What was opened last is in the palette, by name; the browser keeps no list of it.
  const palette = ann.getByRole("dialog", { name: "Go to or do anything" });
  await ann.keyboard.press("Control+k");
  await palette.getByRole("menuitem", { name: `${name} · ${reference}` }).click();
  await expect(ann).toHaveURL(new RegExp(`/cases/${reference}$`));
  const kept = await ann.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept).not.toContain(reference);
  expect(kept).not.toContain("Testwell");
  await expect(rowOf(ann, reference)).toHaveCount(0);
  for (const page of [ann, ben]) await page.context().close();
});
