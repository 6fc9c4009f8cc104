import { LEVEL_REASONS } from "@/lib/cases/reasons";
import { levelReasonWords } from "@/lib/i18n/staff/decide";
import { reasonWords as w } from "@/lib/i18n/staff/insights";
import type { Decided } from "./decided";
import type { Figure } from "./figure";
import { hideSmall } from "./suppression";
import { percent } from "./text";

const REASONS = LEVEL_REASONS.filter((reason) => reason !== "agree");

/** Why a level was set otherwise than the rules had it. */
export function reasonsFigure(decided: readonly Decided[]): Figure {
  const changed = decided.filter(({ first, second }) => first !== second);
  const known = new Set<string>(REASONS);
  const sum = (fits: (reason: string) => boolean) =>
    changed.filter(({ reason }) => fits(reason)).reduce((all, { count }) => all + count, 0);
  const listed = [
    ...REASONS.map((one) => ({
      label: levelReasonWords[one],
      count: sum((reason) => reason === one),
    })),
    { label: w.other, count: sum((reason) => !known.has(reason)) },
  ];
  const all = listed.reduce((sum, { count }) => sum + count, 0);
  const shown = hideSmall(listed.map(({ count }) => count));
  // What is hidden stays in the order of the list: sorted it would say who is the smaller.
  const counted = listed
    .map(({ label }, i) => ({ label, count: shown[i] ?? null }))
    .sort((a, b) => (b.count ?? -1) - (a.count ?? -1));
  const [top] = counted;
  const marks = counted.flatMap(({ label, count }) => {
    return count ? [{ label, value: count / all, text: percent(count / all) }] : [];
  });
  return {
    heading: all === 0 ? w.none : top?.count ? w.most(top.label, top.count, all) : w.few(all),
    notes: [w.counted],
    chart: marks.length > 0 ? { kind: "bars", marks, most: 1 } : null,
    sheet: {
      columns: [{ label: w.column }, { label: w.cases, numeric: true }],
      rows: counted.map(({ label, count }) => [label, count]),
    },
  };
}
