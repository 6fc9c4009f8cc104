import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { comeAs, PAGES, type Visit } from "./pages";
import { axeFinds } from "./walk/axe";

/** One signed-in browser a role: signing in again for each page would be throttled, and rightly. */
const kept = new Map<Visit["as"], BrowserContext>();

test.describe.configure({ mode: "serial" });
test.afterAll(async () => {
  for (const context of kept.values()) await context.close();
});

/**
 * The themes differ in their tokens alone, which tests/unit/tokens holds to: only these rules can find more in the dark,
 * and a wide page shows what a narrow one does, so they look once.
 */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

for (const [i, visit] of PAGES.entries()) {
  test(`axe finds nothing on ${visit.file} (${i + 1})`, async ({ browser, baseURL }) => {
    const page = await pageAs(visit.as, () => browser.newContext({ baseURL: baseURL ?? "" }));
    if (visit.as === "anyone") await page.context().clearCookies();
    await visit.go(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    const wide = [...(await violations(page, "dark")), ...(await violations(page, "light"))];
    await page.setViewportSize({ width: 320, height: 900 });
    expect([...wide, ...(await violations(page, "light"))]).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.close();
  });
}

async function violations(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  // Without motion a change of theme is done at once.
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  const found = await axeFinds(page, colorScheme === "dark" ? OF_COLOUR : undefined);
  return found.map((line) => `${page.viewportSize()?.width} px, ${colorScheme}, ${line}`);
}

async function pageAs(as: Visit["as"], open: () => Promise<BrowserContext>): Promise<Page> {
  const before = kept.get(as);
  if (before) return before.newPage();
  const context = await open();
  kept.set(as, context);
  const page = await context.newPage();
  await comeAs(page, as);
  return page;
}

/** How far a 320 px page would have to be pushed aside to read it all. */
const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
