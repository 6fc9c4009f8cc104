import fc from "fast-check";
import { expect, test } from "vitest";
import { rankColumns } from "@/lib/cases/rank";
import { TIERS, type Tier, tierRank, triage } from "@/lib/triage";
import { QUIET } from "@/tests/unit/intake/answers";

const result = triage(QUIET);
type RankKey = typeof result.rankKey;
const ranked = (tier: Tier, key: Partial<RankKey>) => {
  const { tier: _, ...columns } = rankColumns(tier, {
    ...result,
    rankKey: { ...result.rankKey, ...key },
  });
  return Object.values(columns);
};
/** The order of one ascending row comparison; the due time, between tier and the rest, is the same for both. */
const before = (a: number[], b: number[]): boolean => {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
};

test("a more pressing tier always comes first", () => {
  const keys = fc.record({
    strong: fc.integer({ min: 0, max: 20 }),
    possible: fc.constantFrom(0 as const, 1 as const),
    vulnerable: fc.integer({ min: 0, max: 4 }),
    peg: fc.float({ min: 0, max: 10, noNaN: true }),
  });
  const tiers = fc.constantFrom(...TIERS);
  fc.assert(
    fc.property(tiers, tiers, keys, keys, (a, b, x, y) => {
      if (tierRank(a) > tierRank(b)) expect(before(ranked(a, x), ranked(b, y))).toBe(true);
      // What Postgres keeps in a smallint.
      for (const n of ranked(a, x)) expect(Number.isInteger(n) && Math.abs(n) < 32_768).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("ties: strong reasons, then open ones first within same day and last elsewhere, then the frail, then impact", () => {
  expect(before(ranked("urgent", { strong: 2 }), ranked("urgent", { strong: 1 }))).toBe(true);
  expect(before(ranked("same_day", { possible: 1 }), ranked("same_day", { possible: 0 }))).toBe(
    true,
  );
  expect(before(ranked("urgent", { possible: 0 }), ranked("urgent", { possible: 1 }))).toBe(true);
  expect(before(ranked("soon", { vulnerable: 2 }), ranked("soon", { vulnerable: 1 }))).toBe(true);
  expect(before(ranked("soon", { peg: 7.33 }), ranked("soon", { peg: 7 }))).toBe(true);
});

test("a case that could not be triaged stands before its equals", () => {
  const { tier: _, ...columns } = rankColumns("same_day", null);
  const strongest = { strong: 20, possible: 1 as const, vulnerable: 4, peg: 10 };
  expect(before(Object.values(columns), ranked("same_day", strongest))).toBe(true);
});
