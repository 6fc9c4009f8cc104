import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const ofBuilder = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"));
const SOURCE = readFileSync(ofBuilder.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds on a page as it stands, a line each. Axe is half a megabyte: the builder hands it to the page twice a run,
 * and a second page puts the parts of frames together. No page of ours holds a frame, and a document is given axe once.
 */
export async function axeFinds(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  const axe = new AxeBuilder({ page, axeSource: "window.axe" })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`,
  );
}
