import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { type ClinicView, clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import type { Prisma, Tx } from "@/lib/base/db";
import { isOwnPath } from "@/lib/base/paths";
import { readReference } from "@/lib/base/reference";
import { fail, Refused } from "@/lib/base/result";
import type { CaseGuard } from "./move";
import { STOOD } from "./undo/before";
import { whoWasFirst } from "./whoWasFirst";

/** What every form about a case sends: which one, as which version it was seen, and where to go afterwards. */
export const seenCase = {
  reference: z.string().max(40),
  version: z.coerce.number().int().min(1),
  back: z.string().max(400).refine(isOwnPath, "Give a path of ours").optional(),
};
export type SeenCase = { reference: string; version: number; back?: string | undefined };
/** What every verb answers: the case, and where its form wanted to go. */
export type Acted = { reference: string };

const COLUMNS = {
  ...STOOD,
  id: true,
  reference: true,
  version: true,
  owner: { select: { name: true } },
  latestTriage: { select: { result: true } },
} as const;

export type StandingCase = Prisma.CaseGetPayload<{ select: typeof COLUMNS }> & {
  guard: CaseGuard;
  /** the time of this transaction */
  at: Date;
  clinic: ClinicView;
};

/**
 * The case a verb is about, as it stands now. Throws Refused: case.not_found (also for another clinic's),
 * case.changed when it is no longer the version that was seen, case.claimed while someone else's claim lives.
 */
export async function standingCase(
  tx: Tx,
  actor: Actor,
  seen: SeenCase,
  { takeOver = false }: { takeOver?: boolean } = {},
): Promise<StandingCase> {
  const reference = readReference(seen.reference) ?? "";
  const row = await tx.case.findFirst({
    where: { clinicId: actor.clinicId, reference },
    select: COLUMNS,
  });
  if (!row) throw new Refused(fail("case.not_found"));
  const at = await now(tx);
  const guard = { clinicId: actor.clinicId, id: row.id, version: seen.version };
  // What happened meanwhile says more than who holds it now: a decision takes the claim as well.
  if (row.version !== seen.version)
    throw new Refused(await whoWasFirst(tx, { clinicId: actor.clinicId, caseId: row.id }));
  if (!takeOver) await refuseIfClaimed(tx, actor, row, at);
  return { ...row, guard, at, clinic: await clinicById(actor.clinicId, tx) };
}

type Claim = { ownerId: string | null; claimedUntil: Date | null };

/** Throws Refused case.claimed, with the name, while the claim of somebody else lives. */
export async function refuseIfClaimed(
  tx: Tx,
  actor: Actor,
  { ownerId: id, claimedUntil }: Claim,
  at: Date,
): Promise<void> {
  if (!id || id === actor.userId || !claimedUntil || claimedUntil <= at) return;
  const where = { clinicId_id: { clinicId: actor.clinicId, id } };
  const owner = await tx.user.findUniqueOrThrow({ where, select: { name: true } });
  throw new Refused(fail("case.claimed", { by: owner.name }));
}

/** Where an open case stands, for a move that leaves it there. Throws Refused for a closed one. */
export function placeOf({ state, turn, nextAction, dueAt }: StandingCase) {
  if (state === "closed" || !nextAction || !dueAt) {
    throw new Refused(fail("case.wrong_state", { state }));
  }
  return { to: state, turn, nextAction, dueAt } as const;
}
