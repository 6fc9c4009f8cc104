import "server-only";
import type { CaseState, NextAction, Turn } from "@/generated/prisma/enums";
import type { Prisma, Tx } from "@/lib/base/db";
import { fail, Refused } from "@/lib/base/result";
import { mayMove } from "./status";
import { whoWasFirst } from "./whoWasFirst";

/** The row as the person saw it: the guard stands in the update itself, so the second of two writers is refused. */
export type CaseGuard = { clinicId: string; id: string; version: number };

/** Where a case goes: an open one always has whose turn it is, the next action and a due time. */
export type CaseMove =
  | { to: Exclude<CaseState, "closed">; turn: Turn; nextAction: NextAction; dueAt: Date }
  | { to: "closed" };

/**
 * Moves a case to a state (or within it), when its version is still the one given.
 * Throws Refused: case.changed with who was first, case.wrong_state when the move is not in the table.
 */
export async function moveCase(
  tx: Tx,
  guard: CaseGuard,
  move: CaseMove,
  more: Prisma.CaseUncheckedUpdateManyInput = {},
): Promise<void> {
  const { clinicId, id, version } = guard;
  const seen = await tx.case.findUnique({
    where: { clinicId_id: { clinicId, id } },
    select: { state: true, version: true },
  });
  if (!seen) throw new Refused(fail("case.not_found"));
  // Before its state: whoever came second is told who was first, not that the move is not possible any more.
  if (seen.version !== version) throw new Refused(await whoWasFirst(tx, { clinicId, caseId: id }));
  if (seen.state !== move.to && !mayMove(seen.state, move.to)) {
    throw new Refused(fail("case.wrong_state", { state: seen.state }));
  }
  const placed =
    move.to === "closed"
      ? { state: move.to, nextAction: null, dueAt: null, closedAt: new Date() }
      : { state: move.to, turn: move.turn, nextAction: move.nextAction, dueAt: move.dueAt };
  const { count } = await tx.case.updateMany({
    where: { clinicId, id, version },
    data: { ...placed, ...unpaused(move), ...more, version: { increment: 1 } },
  });
  if (count === 0) throw new Refused(await whoWasFirst(tx, { clinicId, caseId: id }));
}

/** The clinic's clock stands only while the patient is asked. */
const unpaused = ({ to }: CaseMove) =>
  to === "info_requested" ? {} : { pausedAt: null, pausedLeft: null };
