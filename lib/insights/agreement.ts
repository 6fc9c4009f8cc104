import { agreementWords as w } from "@/lib/i18n/staff/insights";
import type { Figure, Mark } from "./figure";
import { weightedKappa } from "./kappa";
import { matrixSheet, shareMark } from "./matrixFigure";
import { matrixOf, type Pair, shownMatrix } from "./pairs";
import { percent } from "./text";
import { wilson } from "./wilson";

/** Below this kappa says more about chance than about the rules. */
const ENOUGH = 20;

/** The level of the rules beside that of the clinician who saw their result. */
export function agreementFigure(pairs: readonly Pair[]): Figure {
  const matrix = matrixOf(pairs);
  const { ways, cells } = shownMatrix(matrix);
  const all = pairs.reduce((sum, { count }) => sum + count, 0);
  const kappa = all >= ENOUGH ? weightedKappa(matrix) : null;
  const marks = (["kept", "lowered", "raised"] as const).flatMap((way): Mark[] => {
    const share = ways[way] === null ? null : wilson(ways[way], all);
    return share ? [shareMark(w.ways[way], share)] : [];
  });
  return {
    heading: headingOf(ways.kept, all),
    notes: [
      ...(kappa ? [w.kappa(kappa)] : all > 0 ? [w.noKappa(ENOUGH)] : []),
      w.counted,
      w.matrix,
    ],
    chart: marks.length > 0 ? { kind: "bounds", marks, most: 1 } : null,
    sheet: matrixSheet(w.corner, cells),
    square: true,
  };
}

function headingOf(kept: number | null, all: number): string {
  if (all === 0) return w.none;
  return kept === null ? w.fewChanged(all) : w.kept(percent(kept / all), all);
}
