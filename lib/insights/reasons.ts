import "server-only";
import { db } from "@/lib/base/db";
import { LEVEL_REASONS, type LevelReason } from "@/lib/cases/reasons";
import { levelReasonWords } from "@/lib/i18n/staff/decide";
import { reasonWords as w } from "@/lib/i18n/staff/insights";
import { decided } from "./decided";
import type { Figure } from "./figure";
import type { Scope } from "./scope";
import { hideSmall } from "./suppression";
import { percent } from "./text";

const REASONS = LEVEL_REASONS.filter((reason) => reason !== "agree");
type Counted = { reason: string; count: number };

/** Why a level was set otherwise than the rules had it. */
export async function readReasons(scope: Scope): Promise<Figure> {
  const rows = await db().$queryRaw<Counted[]>`
    WITH ${decided(scope)}
    SELECT coalesce("reason", '') AS "reason", count(*)::int AS "count"
      FROM decided WHERE "rules" <> "clinician" GROUP BY 1`;
  return reasonsFigure(rows);
}

export function reasonsFigure(rows: readonly Counted[]): Figure {
  const known = new Set<string>(REASONS);
  const of = (reason: LevelReason) => rows.find((row) => row.reason === reason)?.count ?? 0;
  const other = rows
    .filter(({ reason }) => !known.has(reason))
    .reduce((sum, { count }) => sum + count, 0);
  const listed = [
    ...REASONS.map((reason) => ({ label: levelReasonWords[reason], count: of(reason) })),
    { label: w.other, count: other },
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
