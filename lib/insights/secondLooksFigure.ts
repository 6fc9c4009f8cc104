import type { GivenLook } from "@/lib/cases/secondLooks";
import { tierWords } from "@/lib/i18n/staff/case";
import { secondWords as w } from "@/lib/i18n/staff/insights";
import type { Figure } from "./figure";
import { LEVELS, matrixOf, shownMatrix } from "./pairs";
import { percent, shareText } from "./text";
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
    chart: alike
      ? {
          kind: "bounds",
          most: 1,
          marks: [
            {
              label: w.same,
              value: alike.share,
              text: shareText(alike),
              low: alike.low,
              high: alike.high,
            },
          ],
        }
      : null,
    sheet: {
      columns: [
        { label: w.corner },
        ...LEVELS.map((tier) => ({ label: tierWords[tier], numeric: true })),
      ],
      rows: LEVELS.map((tier, i) => [tierWords[tier], ...(cells[i] ?? [])]),
    },
    square: true,
  };
}
