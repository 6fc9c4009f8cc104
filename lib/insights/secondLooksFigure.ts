import type { GivenLook } from "@/lib/cases/secondLooks";
import { secondWords as w } from "@/lib/i18n/staff/insights";
import type { Figure } from "./figure";
import { matrixSheet, shareMark } from "./matrixFigure";
import { matrixOf, shownMatrix } from "./pairs";
import { percent } from "./text";
import { wilson } from "./wilson";

/** How often two clinicians who do not see each other's decision decide alike. */
export function secondLooksFigure(
  looks: readonly Pick<GivenLook, "firstTier" | "secondTier">[],
): Figure {
  const pairs = looks.map(({ firstTier, secondTier }) => ({
    first: firstTier,
    second: secondTier,
    count: 1,
  }));
  const { ways, cells } = shownMatrix(matrixOf(pairs));
  const alike = ways.kept === null ? null : wilson(ways.kept, looks.length);
  return {
    heading:
      looks.length === 0
        ? w.none
        : alike
          ? w.alike(percent(alike.share), looks.length)
          : w.few(looks.length),
    notes: [w.counted, w.matrix],
    chart: alike ? { kind: "bounds", most: 1, marks: [shareMark(w.same, alike)] } : null,
    sheet: matrixSheet(w.corner, cells),
    square: true,
  };
}
