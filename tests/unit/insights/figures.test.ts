import fc from "fast-check";
import { expect, test } from "vitest";
import { csvOf, type Figure } from "@/lib/insights/figure";
import type { Looks } from "@/lib/insights/firstLooks";
import { groupsFigure } from "@/lib/insights/looksFigures";
import { matrixOf, type Pair, shownMatrix, waysOf } from "@/lib/insights/pairs";
import { readRange } from "@/lib/insights/range";
import { secondLooksFigure } from "@/lib/insights/secondLooksFigure";
import { FEWEST } from "@/lib/insights/suppression";
import { TIERS } from "@/lib/triage";

const tier = fc.constantFrom(...TIERS);
const pairs = fc.array(fc.record({ first: tier, second: tier, count: fc.nat(30) }), {
  maxLength: 40,
});
const total = (all: readonly Pair[]): number => all.reduce((sum, { count }) => sum + count, 0);

test("kept, raised and lowered are all cases, and the diagonal is what was kept", () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const { kept, raised, lowered } = waysOf(all);
      expect(kept + raised + lowered).toBe(total(all));
      expect(matrixOf(all).reduce((sum, row, i) => sum + (row[i] ?? 0), 0)).toBe(kept);
    }),
  );
});

test("an emergency that the clinician calls routine was lowered, and stands in the first row", () => {
  const one: Pair = { first: "emergency", second: "routine", count: 7 };
  expect(waysOf([one])).toEqual({ kept: 0, raised: 0, lowered: 7 });
  expect(matrixOf([one])[0]).toEqual([0, 0, 0, 0, 7, 0]);
});

test("beside the three totals of the matrix no single cell is left out, and what is shown is true", () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const matrix = matrixOf(all);
      const { ways, cells } = shownMatrix(matrix);
      const zone = (sign: number) =>
        cells.flatMap((row, i) => row.filter((_, j) => Math.sign(i - j) === sign));
      for (const [way, sign] of [
        ["kept", 0],
        ["raised", 1],
        ["lowered", -1],
      ] as const) {
        const hidden = zone(sign).filter((count) => count === null).length;
        if (ways[way] === null) expect(hidden).toBe(zone(sign).length);
        else expect(hidden).not.toBe(1);
      }
      cells.forEach((row, i) => {
        row.forEach((count, j) => {
          if (count !== null) expect(count).toBe(matrix[i]?.[j]);
          if (count !== null && count > 0) expect(count).toBeGreaterThanOrEqual(FEWEST);
        });
      });
    }),
  );
});

/** Every number that a figure writes, in its table, its picture and its words. */
const numbersOf = ({ heading, notes, chart, sheet }: Figure): string =>
  JSON.stringify([heading, notes, chart?.marks, sheet.rows]);

test("three second looks are said to be few, and nothing else is said of them", () => {
  const looks = Array.from(
    { length: 3 },
    () => ({ firstTier: "routine", secondTier: "soon" }) as const,
  );
  const figure = secondLooksFigure(looks);
  expect(figure.heading).toBe("Fewer than 5 second looks were given");
  expect(figure.chart).toBeNull();
  expect(figure.sheet.rows.flat().filter((cell) => typeof cell === "number")).toEqual([]);
});

const group = (key: string, cases: number, median: number): Looks => ({
  by: "language",
  key,
  cases,
  judged: cases,
  onTime: cases,
  median,
  emergency: null,
  emergencies: 0,
});

test("a group of three takes the next smallest with it, and neither is drawn", () => {
  const all = { ...group("", 70, 3_600_000), by: "all" as const };
  const figure = groupsFigure([
    all,
    group("en", 60, 3_600_000),
    group("es", 7, 77_777_777),
    group("vi", 3, 33_333_333),
  ]);
  expect(figure.sheet.rows).toEqual([
    ["English", 60, "60 min", "100 %"],
    ["Español", null, null, null],
    ["Tiếng Việt", null, null, null],
  ]);
  expect(numbersOf(figure)).not.toMatch(/77777777|33333333/);
});

test("a group that waits half as long again is named", () => {
  const all = { ...group("", 100, 3_600_000), by: "all" as const };
  const figure = groupsFigure([all, group("en", 60, 3_600_000), group("es", 40, 6_000_000)]);
  expect(figure.heading).toBe("Español: a first look takes 1.7 h, where 60 min is usual");
});

test("a file for a spreadsheet keeps commas and quotes, says what is hidden, and holds no formula", () => {
  const sheet = {
    columns: [{ label: "Group" }, { label: "Cases" }],
    rows: [
      ['a "b", c', 12],
      ["=1+1", null],
    ],
  };
  expect(csvOf(sheet)).toBe('Group,Cases\r\n"a ""b"", c",12\r\n\'=1+1,hidden\r\n');
});

const AT = new Date("2026-11-24T03:00:00Z");
const range = (asked: Record<string, unknown>) => readRange(asked, AT, "America/Chicago");

test("without an address the last 90 days are shown, by the clinic's calendar", () => {
  // In Chicago it is still the 23rd.
  expect(range({})).toEqual({ ok: true, range: { from: "2026-08-26", to: "2026-11-23" } });
  expect(range({ from: "", to: "2026-03-01" })).toEqual({
    ok: true,
    range: { from: "2025-12-02", to: "2026-03-01" },
  });
});

test.each([
  [{ from: "2026-02-30" }, "from", "Give a day as 2026-11-24"],
  [{ to: "yesterday" }, "to", "Give a day as 2026-11-24"],
  [{ from: ["2026-01-01", "2026-01-02"] }, "from", ""],
  [{ from: "2026-11-24" }, "from", "still to come"],
  [{ from: "2026-03-02", to: "2026-03-01" }, "to", "before the first"],
  [{ from: "2023-01-01", to: "2026-03-01" }, "from", "Two years are the most"],
])("%j is refused at the field that is wrong", (asked, field, words) => {
  const read = range(asked);
  expect(read.ok ? {} : read.errors).toEqual({ [field]: expect.stringContaining(words) });
});

test("a last day that is still to come ends today", () => {
  expect(range({ from: "2026-11-01", to: "2026-12-31" })).toMatchObject({
    range: { to: "2026-11-23" },
  });
});
