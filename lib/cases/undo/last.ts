import "server-only";
import type { EventName } from "@/lib/audit/events";
import type { Prisma, Tx } from "@/lib/base/db";
import { undoSeconds } from "@/lib/base/undo";
import { type Before, beforeSchema } from "./before";

/** A decision that can be taken back, as the trail tells it. */
export type LastDecision = {
  id: string;
  event: EventName;
  at: Date;
  facts: Record<string, string | number | boolean | null>;
  caseId: string;
  byId: string | null;
  before: Before;
};

/** What is written with how the case stood before. */
export const UNDOABLE = [
  "case.claimed",
  "case.taken_over",
  "case.released",
  "case.level_changed",
  "case.asked",
  "case.examined",
  "case.self_care",
  "case.emergency_handled",
  "case.closed",
  "case.reopened",
  "referral.sent",
] as const satisfies readonly EventName[];

const COLUMNS = {
  id: true,
  event: true,
  at: true,
  facts: true,
  caseId: true,
  actorId: true,
  before: true,
} as const satisfies Prisma.AuditEventSelect;

/** Seconds after which nothing can be taken back. */
export const longestWindow = (): number =>
  Math.max(undoSeconds("decision"), undoSeconds("sending"));

/** The newest event of the kind that can be taken back. Null when it is older than its window, or was not by a person. */
export async function lastDecision(
  t: Pick<Tx, "auditEvent">,
  where: { clinicId: string; caseId: string } | { clinicId: string; actorId: string },
  at: Date,
): Promise<LastDecision | null> {
  const since = new Date(at.getTime() - longestWindow() * 1000);
  const row = await t.auditEvent.findFirst({
    where: { ...where, at: { gte: since }, event: { in: [...UNDOABLE] } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: COLUMNS,
  });
  return row && decisionOf(row, at);
}

type Row = Prisma.AuditEventGetPayload<{ select: typeof COLUMNS }>;

/** A row of the trail as a decision, while its window is open. */
export function decisionOf(row: Row, at: Date): LastDecision | null {
  if (!row.caseId || !row.before) return null;
  const before = beforeSchema.parse(row.before);
  const until = row.at.getTime() + undoSeconds(before.window) * 1000;
  if (until <= at.getTime()) return null;
  return {
    id: row.id,
    at: row.at,
    caseId: row.caseId,
    byId: row.actorId,
    before,
    event: row.event as EventName,
    facts: row.facts as LastDecision["facts"],
  };
}
