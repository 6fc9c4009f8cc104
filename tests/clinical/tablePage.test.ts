import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { RULES } from "@/lib/triage";
import { tablePage } from "@/scripts/triage/page";

it("docs/triage.md says what the table says: after a change, run npm run triage:docs", () => {
  const written = readFileSync(join(import.meta.dirname, "../../docs/triage.md"), "utf8");
  expect(written).toBe(tablePage());
});

it("names every rule once, with its reason and its source", () => {
  const page = tablePage();
  for (const { id, tier, because, source } of RULES) {
    const [before, ...after] = page.split(`### ${id} · ${tier.replaceAll("_", " ")}\n`);
    expect(after, id).toHaveLength(1);
    const own = after[0]?.split("\n### ")[0];
    expect(own, id).toContain(because);
    expect(own, id).toContain(source);
    expect(before).toBeDefined();
  }
});
