import { expect, test } from "vitest";
import { levelSince } from "@/lib/cases/levelSince";

const day = (n: number) => new Date(Date.UTC(2026, 10, n));
const sent = { submittedAt: day(1), decidedAt: null };

test("from the telling that led to the level, not from the first nor from a later one", () => {
  const results = [
    { tier: "routine", createdAt: day(1) },
    { tier: "same_day", createdAt: day(9) },
    { tier: "emergency", createdAt: day(12) },
  ] as const;
  expect(levelSince({ ...sent, tier: "routine" }, results.slice(0, 1))).toEqual(day(1));
  expect(levelSince({ ...sent, tier: "same_day" }, results.slice(0, 2))).toEqual(day(9));
  expect(levelSince({ ...sent, tier: "emergency" }, results)).toEqual(day(12));
});

test("a decision counts from its time; what was told after it from then", () => {
  const results = [{ tier: "emergency", createdAt: day(1) }] as const;
  const decided = { ...sent, tier: "same_day", decidedAt: day(3) } as const;
  expect(levelSince(decided, results)).toEqual(day(3));
  const again = [...results, { tier: "same_day", createdAt: day(8) }] as const;
  expect(levelSince(decided, again)).toEqual(day(8));
});

test("without a result (the rules did not run) it is when the form came", () => {
  expect(levelSince({ ...sent, tier: "same_day" }, [])).toEqual(day(1));
});
