import { ruleWords as w } from "@/lib/i18n/staff/insights";
import { RULES } from "@/lib/triage";
import type { Decided } from "./decided";
import type { Cell, Figure, Mark } from "./figure";
import { type Ways, waysOf } from "./pairs";
import { FEWEST } from "./suppression";
import { percent } from "./text";

/** By the rule that led: how often its level was overridden, and which way. */
export function waysByRule(decided: readonly Decided[]): { rule: string; ways: Ways }[] {
  const rules = [...new Set(decided.flatMap(({ leading }) => leading ?? []))].sort();
  return rules.map((rule) => ({
    rule,
    ways: waysOf(decided.filter(({ leading }) => leading === rule)),
  }));
}

/** To the nearest five: sums over the rules of one level would else be the row of the matrix that is not shown. */
const toFives = (count: number): number => Math.round(count / FEWEST) * FEWEST;

/** The rules that are overridden most; the rest stand in the table alone. */
const MOST_DRAWN = 8;

export function rulesFigure(byRule: readonly { rule: string; ways: Ways }[]): Figure {
  const rounded = byRule
    .map(({ rule, ways }) => {
      const [kept, raised, lowered] = [ways.kept, ways.raised, ways.lowered].map(toFives);
      const [up, down] = [raised ?? 0, lowered ?? 0];
      return { rule, cases: (kept ?? 0) + up + down, up, down };
    })
    .filter(({ cases }) => cases > 0)
    .sort((a, b) => b.up + b.down - (a.up + a.down) || b.cases - a.cases);
  const marks = rounded
    .filter(({ up, down }) => up + down > 0)
    .slice(0, MOST_DRAWN)
    .map(
      ({ rule, cases, up, down }): Mark => ({
        label: rule,
        value: (up + down) / cases,
        text: w.mark(percent((up + down) / cases), up, down),
      }),
    );
  const [top] = rounded;
  return {
    heading:
      top && top.up + top.down > 0
        ? w.most(top.rule, percent((top.up + top.down) / top.cases), top.up > top.down)
        : rounded.length > 0
          ? w.noneChanged
          : w.none,
    notes: [w.counted, w.rounded],
    chart: marks.length > 0 ? { kind: "bars", marks, most: 1 } : null,
    sheet: {
      columns: [
        { label: w.columns.rule },
        { label: w.columns.says },
        ...[w.columns.cases, w.columns.raised, w.columns.lowered].map((label) => ({
          label,
          numeric: true,
        })),
      ],
      rows: rounded.map(({ rule, cases, up, down }): Cell[] => [
        rule,
        saidBy(rule),
        cases,
        up,
        down,
      ]),
    },
  };
}

const saidBy = (id: string): string => RULES.find((rule) => rule.id === id)?.because ?? w.gone;
