import { expect, test } from "vitest";
import { isDrawn } from "@/lib/cases/drawSecondLook";

const share = (percent: number): number =>
  Array.from({ length: 2_000 }).filter(() => isDrawn(percent)).length / 2_000;

test("about one in twenty is drawn, none at 0 and all at 100", () => {
  // Of 2,000 at 5 % within 100 ± 49: five standard deviations, so by chance once in two million runs.
  expect(Math.abs(share(5) - 0.05)).toBeLessThan(0.0245);
  expect([share(0), share(100)]).toEqual([0, 1]);
});

test("the lot decides at its edge, in hundredths of a percent", () => {
  expect(isDrawn(5, () => 499)).toBe(true);
  expect(isDrawn(5, () => 500)).toBe(false);
  expect(isDrawn(0.01, () => 0)).toBe(true);
});
