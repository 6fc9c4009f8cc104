import fc from "fast-check";
import { expect, test } from "vitest";
import { FEWEST, hideInGroups, hideSmall, type Shown } from "@/lib/insights/suppression";

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const small = fc.oneof(fc.nat(6), fc.nat(40));

test("what is small is hidden, and one alone takes the next smallest with it", () => {
  expect(hideSmall([3, 20, 9])).toEqual([null, 20, null]);
  expect(hideSmall([3, 2, 9])).toEqual([null, null, 9]);
  expect(hideSmall([3, 1, 9, 24])).toEqual([null, null, null, 24]);
  expect(hideSmall([12, 0, 9])).toEqual([12, 0, 9]);
  expect(hideSmall([12, 0, 2])).toEqual([null, null, null]);
  expect(hideSmall([12, 0, 2, 3])).toEqual([12, null, null, null]);
  expect(hideSmall([4, 7, 7])).toEqual([null, null, null]);
  expect(hideSmall([4, 3, 8, 9])).toEqual([null, null, null, 9]);
});

/** Every count that a reader, who knows the total, cannot rule out for one of the hidden. */
function possible(shown: readonly Shown[], total: number, at: number): Set<number> {
  const rest = total - sum(shown.map((count) => count ?? 0));
  const others = shown.filter((count, i) => count === null && i !== at).length;
  const all = Array.from({ length: rest + 1 }, (_, i) => i);
  return new Set(others === 0 ? [rest] : all);
}

test("nobody gets a small count by subtracting from the total", () => {
  fc.assert(
    fc.property(fc.array(small, { minLength: 2, maxLength: 8 }), (counts) => {
      const shown = hideSmall(counts);
      shown.forEach((count, i) => {
        if (count !== null) {
          expect(count).toBe(counts[i]);
          // A zero is shown only when the total says so by itself.
          if (count < FEWEST) expect(count).toBe(0);
        } else {
          const left = possible(shown, sum(counts), i);
          expect(left.has(counts[i] ?? -1)).toBe(true);
          expect(left.size).toBeGreaterThan(1);
        }
      });
    }),
  );
});

/** All ways to spread people over groups. */
function* spread(groups: number, people: number): Generator<number[]> {
  if (groups === 1) return yield [people];
  for (let first = 0; first <= people; first++)
    for (const rest of spread(groups - 1, people - first)) yield [first, ...rest];
}

test.each([
  [2, 30],
  [3, 30],
  [4, 22],
])(
  "of %i groups none that is hidden can be told from another by whoever knows the rule",
  (n, most) => {
    for (let people = 0; people <= most; people++) {
      const pages = new Map<string, number[][]>();
      for (const counts of spread(n, people)) {
        const page = JSON.stringify(hideSmall(counts));
        const ways = pages.get(page) ?? [];
        ways.push(counts);
        pages.set(page, ways);
      }
      for (const [page, ways] of pages)
        for (const [i, count] of (JSON.parse(page) as Shown[]).entries())
          if (count === null && new Set(ways.map((way) => way[i])).size < 2)
            throw new Error(`${page} of ${people} can only be ${JSON.stringify(ways)}`);
    }
  },
);

test("together the hidden are never few, unless there are no others to hide", () => {
  fc.assert(
    fc.property(fc.array(small, { minLength: 2, maxLength: 8 }), (counts) => {
      const shown = hideSmall(counts);
      const hidden = counts.filter((_, i) => shown[i] === null);
      if (hidden.length > 0 && hidden.length < counts.length)
        expect(sum(hidden)).toBeGreaterThanOrEqual(FEWEST);
    }),
  );
});

test("the totals of groups do not give away what stands in them", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(small, { minLength: 2, maxLength: 15 }), { minLength: 2, maxLength: 3 }),
      (groups) => {
        const { totals, counts } = hideInGroups(groups);
        counts.forEach((group, i) => {
          const total = totals[i] ?? null;
          const hidden = group.filter((count) => count === null).length;
          if (total === null) expect(hidden).toBe(group.length);
          else expect(hidden).not.toBe(1);
        });
        expect(totals.filter((total) => total === null).length).not.toBe(1);
      },
    ),
  );
});
