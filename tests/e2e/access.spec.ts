import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { comeAs, PAGES, type Visit } from "./pages";

/** One signed-in browser a role: signing in again for each page would be throttled, and rightly. */
const kept = new Map<Visit["as"], BrowserContext>();

test.describe.configure({ mode: "serial" });
test.afterAll(async () => {
  for (const context of kept.values()) await context.close();
});

for (const scheme of ["light", "dark"] as const) {
  for (const [i, visit] of PAGES.entries()) {
    test(`axe finds nothing on ${visit.file} (${i + 1}, ${scheme})`, async ({
      browser,
      baseURL,
    }) => {
      const page = await pageAs(visit.as, () => browser.newContext({ baseURL: baseURL ?? "" }));
      await page.emulateMedia({ colorScheme: scheme });
      if (visit.as === "anyone") await page.context().clearCookies();
      await visit.go(page);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(
            (v) => `${width}px ${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(" | ")}`,
          ),
        ).toEqual([]);
      }
      expect(await sidewaysScroll(page)).toBe(0);
      await page.close();
    });
  }
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
