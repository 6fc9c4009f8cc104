import "server-only";
import { db } from "@/lib/base/db";
import { loopWords as w } from "@/lib/i18n/staff/insights";
import type { Figure } from "./figure";
import { referralTimes } from "./referralTimes";
import type { Scope } from "./scope";
import { isSmall } from "./suppression";
import { boundsText, percent } from "./text";
import { wilson } from "./wilson";

const STEPS = ["sent", "accepted", "booked", "seen", "reported"] as const;
export type Reached = Record<(typeof STEPS)[number], number>;

/** The US benchmark of 2017 for closing the referral loop. */
const BENCHMARK = 0.719;

/** How far the referrals sent in the time have come. */
export async function readReached(scope: Scope): Promise<Reached> {
  const rows = await db().$queryRaw<Reached[]>`
    WITH ${referralTimes(scope)}
    SELECT count(*)::int AS "sent",
           (count(*) FILTER (WHERE coalesce("accepted", "booked", "seen", "reported") IS NOT NULL))::int AS "accepted",
           (count(*) FILTER (WHERE coalesce("booked", "seen", "reported") IS NOT NULL))::int AS "booked",
           (count(*) FILTER (WHERE coalesce("seen", "reported") IS NOT NULL))::int AS "seen",
           count("reported")::int AS "reported"
      FROM replied`;
  return rows[0] ?? { sent: 0, accepted: 0, booked: 0, seen: 0, reported: 0 };
}

/** The loop is closed when a report is back: referrals with a report of all that were sent. */
export function loopFigure(reached: Reached): Figure {
  const { sent, reported } = reached;
  const closed = isSmall(reported) && reported > 0 ? null : wilson(reported, sent);
  const shown = STEPS.map((step) => ({
    label: w.steps[step],
    count: isSmall(reached[step]) && reached[step] > 0 ? null : reached[step],
  }));
  const marks = shown.flatMap(({ label, count }) =>
    count === null ? [] : [{ label, value: count, text: String(count) }],
  );
  return {
    heading: sent === 0 ? w.none : closed ? w.closed(percent(closed.share)) : w.few(sent),
    notes: [...(closed ? [w.bounds(boundsText(closed))] : []), w.counted],
    chart:
      sent > 0
        ? {
            kind: "bars",
            most: sent,
            marks,
            line: { at: sent * BENCHMARK, label: w.benchmark(BENCHMARK) },
          }
        : null,
    sheet: {
      columns: [{ label: w.columns.step }, { label: w.columns.referrals, numeric: true }],
      rows: shown.map(({ label, count }) => [label, count]),
    },
  };
}
