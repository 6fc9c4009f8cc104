import "server-only";
import type { Actor } from "@/lib/access/actor";
import { now } from "@/lib/base/clock";
import { db } from "@/lib/base/db";
import { undoSeconds } from "@/lib/base/undo";
import type { LastDecision } from "./last";
import { lastDecision } from "./last";

/** What this person decided last and may still take back, and for how long. */
export type UndoOffer = {
  reference: string;
  version: number;
  event: LastDecision["event"];
  facts: LastDecision["facts"];
  window: "decision" | "sending";
  secondsLeft: number;
};

/** Null when there is nothing, its seconds are over, or something came after it. */
export async function readUndo({
  clinicId,
  userId,
}: Actor<"case:review">): Promise<UndoOffer | null> {
  const at = await now();
  const last = await lastDecision(db(), { clinicId, actorId: userId }, at);
  if (!last) return null;
  const { before, event, facts } = last;
  const row = await db().case.findUnique({
    where: { clinicId_id: { clinicId, id: last.caseId }, version: before.version + 1 },
    select: { reference: true, version: true },
  });
  if (!row) return null;
  const { window } = before;
  const until = last.at.getTime() + undoSeconds(window) * 1000;
  return { ...row, event, facts, window, secondsLeft: Math.ceil((until - at.getTime()) / 1000) };
}
