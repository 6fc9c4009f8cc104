import fc from "fast-check";
import { expect, test } from "vitest";
import { linear, type Weights, weightedKappa } from "@/lib/insights/kappa";

/** Cohen's first kappa: every difference costs the same. It has the most published examples. */
const unweighted: Weights = (distance) => (distance === 0 ? 1 : 0);
const quadratic: Weights = (distance, furthest) => 1 - (distance / furthest) ** 2;

// Hout et al. 1987 in Agresti, Categorical Data Analysis: the worked example of Kappa() in R's package vcd, which
// prints 0.1293 (standard error 0.06860) unweighted and 0.2374 (0.07832) with equally spaced, that is linear, weights.
const FUN = [
  [7, 7, 2, 3],
  [2, 8, 3, 7],
  [1, 5, 4, 9],
  [2, 8, 9, 14],
];
test.each([
  ["unweighted", unweighted, 0.1293, 0.0686],
  ["linear", linear, 0.2374, 0.07832],
] as const)(
  "%s kappa and its standard error are those that vcd prints",
  (_, weights, kappa, error) => {
    const found = weightedKappa(FUN, weights);
    expect(found?.kappa).toBeCloseTo(kappa, 4);
    expect(((found?.high ?? 0) - (found?.low ?? 0)) / (2 * 1.959964)).toBeCloseTo(error, 4);
  },
);

test("100 diagnoses by two raters agree as Fleiss prints: 0.68", () => {
  // Fleiss, Levin, Paik, Statistical Methods for Rates and Proportions, 3rd ed., table 18.1.
  const counts = [
    [75, 1, 4],
    [5, 4, 1],
    [0, 0, 10],
  ];
  expect(weightedKappa(counts, unweighted)?.kappa).toBeCloseTo(0.68, 2);
});

test("with two levels all weights are the same", () => {
  const counts = [
    [20, 5],
    [10, 15],
  ];
  // po = 0.7, pe = 0.5
  for (const weights of [unweighted, linear, quadratic])
    expect(weightedKappa(counts, weights)?.kappa).toBeCloseTo(0.4, 10);
});

test("there is none without cases, and none where both always say one level", () => {
  expect(
    weightedKappa([
      [0, 0],
      [0, 0],
    ]),
  ).toBeNull();
  expect(
    weightedKappa([
      [9, 0],
      [0, 0],
    ]),
  ).toBeNull();
});

const square = (k: number) =>
  fc.array(fc.array(fc.nat(40), { minLength: k, maxLength: k }), { minLength: k, maxLength: k });
const turned = (counts: number[][]) => counts.map((_, j) => counts.map((row) => row[j] ?? 0));
const flipped = (counts: number[][]) => [...counts].reverse().map((row) => [...row].reverse());

test("it does not matter who is first, nor whether levels are counted from below or above", () => {
  fc.assert(
    fc.property(square(6), (counts) => {
      const one = weightedKappa(counts);
      for (const other of [turned(counts), flipped(counts)]) {
        const found = weightedKappa(other);
        expect(found?.kappa ?? null).toEqual(one ? expect.closeTo(one.kappa, 9) : null);
        expect(found?.low ?? null).toEqual(one ? expect.closeTo(one.low, 6) : null);
      }
    }),
  );
});

test("complete agreement is 1, chance alone 0, and ten times the cases narrow the bounds", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 6, maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 6, maxLength: 6 }),
      (a, b) => {
        const same = a.map((count, i) => a.map((_, j) => (i === j ? count : 0)));
        expect(weightedKappa(same)?.kappa).toBeCloseTo(1, 10);
        const chance = a.map((x) => b.map((y) => x * y));
        const once = weightedKappa(chance);
        const tenfold = weightedKappa(chance.map((row) => row.map((count) => count * 10)));
        expect(once?.kappa).toBeCloseTo(0, 10);
        expect(tenfold?.high ?? 1).toBeLessThan(once?.high ?? 0);
      },
    ),
  );
});
