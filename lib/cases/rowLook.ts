import { tierWords } from "@/lib/i18n/staff/case";
import { personShort } from "@/lib/i18n/staff/person";
import { queueWords as w } from "@/lib/i18n/staff/queue";
import { dueWords, spanWords } from "@/lib/i18n/staff/times";
import type { Tier } from "@/lib/triage/tiers";
import { dueStanding } from "./due";
import { topReason } from "./topReason";
import type { QueueRow } from "./view";

/**
 * A row as it reads. The list gets these few words instead of elements: what a page sends to the browser twice, as HTML
 * and to make it live, is then a third smaller.
 */
export type RowLook = {
  reference: string;
  tier: Tier;
  level: string;
  marks: string[];
  why: string;
  more: string | null;
  who: string;
  waited: string;
  due: string;
  standing: "late" | "at_risk" | "on_time";
  owner: string | null;
};

export function rowLook(row: QueueRow, now: Date, timeZone: string): RowLook {
  const reason = row.untriaged ? w.untriaged : (topReason(row.ruleIds) ?? w.noReason);
  return {
    reference: row.reference,
    tier: row.tier,
    level: tierWords[row.tier],
    marks: marksOf(row),
    why: row.name ? `${row.name}: ${reason}` : reason,
    more: moreOf(row, reason),
    who: personShort(row),
    waited: spanWords(now.getTime() - row.submittedAt.getTime()),
    due: row.dueAt ? dueWords(row.dueAt, now, timeZone) : w.closed,
    standing: row.dueAt ? dueStanding(row.dueAt, now, timeZone) : "on_time",
    owner: row.owner?.name ?? null,
  };
}

/** Before the reason: a long reason is cut at the end of its line. */
const marksOf = (row: QueueRow): string[] => [
  ...(row.escalated ? [w.escalated] : []),
  ...(row.news ? [w.news] : []),
  ...(row.state === "info_requested" ? [w.waits] : []),
  ...(row.possibleDuplicate ? [w.duplicate] : []),
  ...(row.looksAutomated ? [w.automated] : []),
];

function moreOf({ untriaged, certainty, complete }: QueueRow, reason: string): string | null {
  if (untriaged) return w.readRaw;
  if (!complete) return w.unfinished;
  // Some reasons say so themselves.
  return certainty === "possible" && !reason.includes(w.possible) ? w.possible : null;
}
