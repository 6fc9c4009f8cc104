import { asLines, linesIn } from "@/lib/base/lines";
import type { Tier } from "@/lib/triage/tiers";
import type { RowLook } from "./rowLook";

/** In an object: one that several parts of a page are given is sent once, a text as often as it is given. */
export type LookLines = { lines: string };

/** Rows as they read, as a text (base/lines), without the names of what they hold. Marks come last, however many. */
export const linesOfLooks = (rows: readonly RowLook[]): LookLines => ({
  lines: asLines(
    rows.map((row) => [
      row.reference,
      row.tier,
      row.level,
      row.why,
      row.more ?? "",
      row.who,
      row.waited,
      row.due,
      row.standing,
      row.owner ?? "",
      ...row.marks,
    ]),
  ),
});

export const looksIn = ({ lines }: LookLines): RowLook[] => linesIn(lines).map(lookOf);

function lookOf(cells: string[]): RowLook {
  const [reference = "", tier, level = "", why = "", more, who = "", waited = "", ...rest] = cells;
  const [due = "", standing, owner, ...marks] = rest;
  return {
    reference,
    tier: tier as Tier,
    level,
    marks,
    why,
    more: more || null,
    who,
    waited,
    due,
    standing: standing as RowLook["standing"],
    owner: owner || null,
  };
}
