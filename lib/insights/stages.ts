import "server-only";
import { db, sql } from "@/lib/base/db";
import { DAY, HOUR } from "@/lib/base/durations";
import type { Limit } from "@/lib/cases/clocks";
import { stageWords as w } from "@/lib/i18n/staff/insights";
import type { Tier } from "@/lib/triage";
import { clinicLimit, DUE, joinLimit, limitTables } from "./dueSql";
import type { Cell, Figure, Mark } from "./figure";
import { referralTimes } from "./referralTimes";
import type { Scope } from "./scope";
import { isSmall } from "./suppression";
import { lengthText, percent } from "./text";

const STAGES = ["sent", "accepted", "booked", "seen", "reported"] as const;
export type Stage = (typeof STAGES)[number];
export type StageRow = {
  stage: Stage;
  done: number;
  median: number | null;
  ninetieth: number | null;
  judged: number;
  onTime: number;
};

/** From the need to the visit (design/workflow: now, 24 h, 2, 6 and 18 weeks; self-care refers nobody). */
const WEEK = 7 * DAY;
const SEEN: Record<Tier, Limit> = {
  emergency: { ms: 24 * HOUR },
  same_day: { ms: 24 * HOUR },
  urgent: { ms: 2 * WEEK },
  soon: { ms: 6 * WEEK },
  routine: { ms: 18 * WEEK },
  self_care: { ms: 18 * WEEK },
};

const LIMITS: Record<Stage, (tier: Tier) => Limit> = {
  sent: clinicLimit("send_referral"),
  accepted: clinicLimit("recipient_decides"),
  booked: clinicLimit("recipient_books"),
  seen: (tier) => SEEN[tier],
  reported: clinicLimit("recipient_reports"),
};

/** How long each step took, and how many took no longer than they may. Steps that still have time are not judged. */
export async function readStages(scope: Scope): Promise<Figure> {
  return stagesFigure(await db().$queryRaw<StageRow[]>(stagesSql(scope)));
}

export const stagesSql = (scope: Scope): sql.Sql => sql.sql`
    WITH ${limitTables(scope, LIMITS)}, ${referralTimes(scope)}, x AS (
      SELECT s."what", r."tier", s."starts", s."begins", s."ends", r."endedAt" IS NOT NULL OR r."reported" IS NOT NULL OR coalesce(r."declined", FALSE) AS "over"
        FROM replied r CROSS JOIN LATERAL (VALUES
          ('sent', r."needed", r."needed", r."sent"), ('accepted', r."sent", r."sent", r."accepted"),
          ('booked', r."accepted", r."accepted", r."booked"), ('seen', r."booked", r."needed", r."seen"),
          ('reported', r."seen", r."seen", r."reported")) AS s("what", "starts", "begins", "ends")
       WHERE s."starts" IS NOT NULL
    ), timed AS (
      SELECT x.*, CASE WHEN x."ends" < x."starts" THEN 0 ELSE extract(epoch FROM x."ends" - x."starts")::float8 * 1000 END AS "took", ${DUE} AS "due" FROM x ${joinLimit(scope)}
    )
    SELECT "what" AS "stage", count("took")::int AS "done",
           percentile_cont(0.5) WITHIN GROUP (ORDER BY "took") AS "median",
           percentile_cont(0.9) WITHIN GROUP (ORDER BY "took") AS "ninetieth",
           (count(*) FILTER (WHERE "ends" IS NOT NULL OR (NOT "over" AND "due" < ${scope.at}::timestamptz)))::int AS "judged",
           (count(*) FILTER (WHERE "ends" <= "due"))::int AS "onTime"
      FROM timed GROUP BY 1`;

function stagesFigure(rows: readonly StageRow[]): Figure {
  const found = STAGES.map((stage) => ({ stage, row: rows.find((row) => row.stage === stage) }));
  const judged = found.flatMap(({ stage, row }) =>
    row && !isSmall(row.judged) ? [{ stage, share: row.onTime / row.judged }] : [],
  );
  const worst = [...judged].sort((a, b) => a.share - b.share)[0];
  return {
    heading: worst ? w.worst(w.stages[worst.stage], percent(worst.share)) : w.none,
    notes: [w.counted, w.limits],
    chart:
      judged.length > 0
        ? {
            kind: "bars",
            most: 1,
            marks: judged.map(
              ({ stage, share }): Mark => ({
                label: w.stages[stage],
                value: share,
                text: percent(share),
              }),
            ),
          }
        : null,
    sheet: {
      columns: [
        { label: w.columns.stage },
        ...[w.columns.done, w.columns.median, w.columns.ninetieth, w.columns.onTime].map(
          (label) => ({ label, numeric: true }),
        ),
      ],
      rows: found.map(({ stage, row }): Cell[] => {
        if (!row || row.done === 0) return [w.stages[stage], 0, "–", "–", "–"];
        if (isSmall(row.done)) return [w.stages[stage], null, null, null, null];
        const { done, median, ninetieth } = row;
        const late = judged.find((one) => one.stage === stage);
        return [
          w.stages[stage],
          done,
          lengthText(median ?? 0),
          lengthText(ninetieth ?? 0),
          late ? percent(late.share) : "–",
        ];
      }),
    },
  };
}
