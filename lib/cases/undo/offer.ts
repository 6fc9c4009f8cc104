import "server-only";
import type { Actor } from "@/lib/access/actor";
import { sql } from "@/lib/base/db";
import { readRows } from "@/lib/base/keptPlans";
import { undoSeconds } from "@/lib/base/undo";
import type { LastDecision } from "./last";
import { decisionOf, longestWindow, UNDOABLE } from "./last";

/** What this person decided last and may still take back, and for how long. */
export type UndoOffer = {
  reference: string;
  version: number;
  event: LastDecision["event"];
  facts: LastDecision["facts"];
  window: "decision" | "sending";
  secondsLeft: number;
};

/** Null when there is nothing, its seconds are over, or something came after it. One statement: every page of the staff asks. */
export async function readUndo({
  clinicId,
  userId,
}: Actor<"case:review">): Promise<UndoOffer | null> {
  const [row] = await readRows<Newest>(sql.sql`
    SELECT a.*, now() AS "now", c."reference", c."version"
      FROM (SELECT "id", "event", "at", "facts", "caseId", "actorId", "before" FROM "AuditEvent"
             WHERE "clinicId" = ${clinicId}::uuid AND "actorId" = ${userId} AND "event" = ANY(${UNDOABLE}::text[])
               AND "at" >= now() - make_interval(secs => ${longestWindow()}::int)
             ORDER BY "at" DESC, "id" DESC LIMIT 1) a
      JOIN "Case" c ON c."clinicId" = ${clinicId}::uuid AND c."id" = a."caseId"`);
  const last = row && decisionOf(row, row.now);
  if (!row || last?.before.version !== row.version - 1) return null;
  const { event, facts, before } = last;
  const { reference, version, now } = row;
  const { window } = before;
  const until = last.at.getTime() + undoSeconds(window) * 1000;
  const secondsLeft = Math.ceil((until - now.getTime()) / 1000);
  return { reference, version, event, facts, window, secondsLeft };
}

type Newest = Parameters<typeof decisionOf>[0] & {
  now: Date;
  reference: string;
  version: number;
};
