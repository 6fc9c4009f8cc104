import { expect, type Page, test } from "@playwright/test";
import { fillPage, PERSON, QUIET, startForm } from "./walk/form";

// What is left where a browser knows less, or a finger is wider than what is drawn.

/** A browser from before :has(): it drops every rule that names it, and whatever asks whether it is supported. */
async function withoutHas(page: Page): Promise<void> {
  const sheets = await page
    .locator('link[rel="stylesheet"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) {
    const rules = await (await page.request.get(sheet)).text();
    expect(rules).toContain("@supports selector(:has(");
    const body = rules.replaceAll(":has(", ":unheard-of(");
    await page.route(`**${sheet}`, (route) => route.fulfill({ contentType: "text/css", body }));
  }
}

test("where :has() is unknown what would unfold is shown, and left empty it does not matter", async ({
  page,
}) => {
  await startForm(page);
  await page.goto("/intake/s03");
  await expect(page.locator('[name="saddle.since"]').first()).toBeHidden();
  await page.goto("/intake/s05");
  await expect(page.locator('[name="feverCause"]').first()).toBeHidden();

  await withoutHas(page);
  await page.goto("/intake/s05");
  await expect(page.locator('[name="feverCause"]').first()).toBeVisible();
  await page.goto("/intake/s03");
  const details = page.locator(".question > .details");
  expect(await details.count()).toBeGreaterThan(3);
  for (const one of await details.all()) await expect(one).toBeVisible();
  await page.locator('[name="saddle.trend"][value="same"]').check({ force: true });
  await fillPage(page, { ...QUIET, ...PERSON });
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(/\/intake\/s04$/);
});

/** The side of a target in pixels: WCAG 2.2, 2.5.8. */
const SIDE = 24;
type Reach = { region: string; at: { x: number; y: number } | null };

/** The middle of a square of that side within the reach of each part; one is tried every two pixels at nine points. */
const reaches = (page: Page): Promise<Reach[]> =>
  page.evaluate((side) => {
    const regionAt = (x: number, y: number): string | undefined => {
      const at = document.elementFromPoint(x, y)?.closest<SVGElement>("[data-part], [data-reach]");
      return at?.dataset.part ?? at?.dataset.reach;
    };
    const steps = [0, side / 2, side];
    const squareIn = (part: Element, region: string): Reach["at"] => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      for (let x = left - 6; x + side <= right + 6; x += 2)
        for (let y = top - 6; y + side <= bottom + 6; y += 2)
          if (steps.every((dx) => steps.every((dy) => regionAt(x + dx, y + dy) === region)))
            return { x: x + side / 2, y: y + side / 2 };
      return null;
    };
    return [...document.querySelectorAll(".figures [data-part]")].map((part) => {
      const region = part.getAttribute("data-part") ?? "";
      return { region, at: squareIn(part, region) };
    });
  }, SIDE);

test("every part of the figure can be tapped at 360 px, and ticks its own box", async ({
  page,
}) => {
  // High enough that nothing has to be scrolled.
  await page.setViewportSize({ width: 360, height: 2_000 });
  await startForm(page);
  await page.goto("/intake/s06");
  const found = await reaches(page);
  expect(new Set(found.map(({ region }) => region)).size).toBe(17);
  expect(found.filter(({ at }) => at === null)).toEqual([]);
  const ticked = (region: string) => page.locator(`[name="painMap"][value="${region}"]`);
  for (const { region, at } of found) {
    const before = await ticked(region).isChecked();
    await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
    await expect(ticked(region)).toBeChecked({ checked: !before });
  }
});
