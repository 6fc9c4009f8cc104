import fc from "fast-check";
import { expect, test } from "vitest";
import { wilson } from "@/lib/insights/wilson";

// Newcombe RG, Stat Med 1998;17:857–72, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i has the bounds that Newcombe prints", (part, whole, low, high) => {
  const share = wilson(part, whole);
  expect(share?.low).toBeCloseTo(low, 4);
  expect(share?.high).toBeCloseTo(high, 4);
});

test("of nothing there is no share, and no part is larger than its whole", () => {
  expect(wilson(0, 0)).toBeNull();
  expect(() => wilson(3, 2)).toThrow(RangeError);
});

const ofWhole = fc
  .integer({ min: 1, max: 100_000 })
  .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));

test("the bounds hold the share, stay within 0 and 1, and mirror those of the rest", () => {
  fc.assert(
    fc.property(ofWhole, ([part, whole]) => {
      const one = wilson(part, whole);
      const rest = wilson(whole - part, whole);
      if (!one || !rest) return false;
      expect(one.low).toBeGreaterThanOrEqual(0);
      expect(one.high).toBeLessThanOrEqual(1);
      expect(one.low).toBeLessThanOrEqual(one.share);
      expect(one.high).toBeGreaterThanOrEqual(one.share);
      expect(one.low).toBeCloseTo(1 - rest.high, 10);
      return true;
    }),
  );
});

test("the bounds are where the score test just refuses: the definition, not the formula", () => {
  fc.assert(
    fc.property(ofWhole, ([part, whole]) => {
      const one = wilson(part, whole);
      if (!one || part === 0 || part === whole) return;
      for (const bound of [one.low, one.high]) {
        const z = Math.abs(one.share - bound) / Math.sqrt((bound * (1 - bound)) / whole);
        expect(z).toBeCloseTo(1.959964, 4);
      }
    }),
  );
});
