import "server-only";
import type { ClinicView } from "@/lib/base/clinic";
import type { Prisma, Tx } from "@/lib/base/db";
import { higherTier, type Tier, tierRank } from "@/lib/triage";
import type { Assessment } from "./assess";
import { dueFor } from "./clocks";
import type { NewCase } from "./newCase";
import { rankColumns } from "./rank";
import { aboutPerson, aboutResult } from "./resultRows";

type New = NewCase & { assessment: Assessment; at: Date; latestTriageId: string | null };
type Case = Prisma.CaseGetPayload<object>;
type Key = { clinicId: string; id: string };
export type Taken = {
  patientId: string;
  reference: string;
  tier: Tier;
  completed: boolean;
  reopened: boolean;
};

/**
 * Puts a later result into its case. Until a clinician decides, the higher of both tiers stands; a decided level
 * rises only when the rules see more than before. The columns that rank and explain stay with the result that stands.
 */
export async function takeIn(tx: Tx, clinic: ClinicView, key: Key, made: New): Promise<Taken> {
  const before = await lockCase(tx, key);
  const tier = standingTier(before, made);
  const counts = tierRank(made.assessment.tier) >= tierRank(tier);
  const calls = tierRank(tier) > tierRank(before.tier) || made.raisesTo !== undefined;
  const reopened = before.state === "closed";
  await tx.case.update({
    where: { clinicId_id: key },
    data: {
      version: { increment: 1 },
      complete: before.complete || made.complete,
      looksAutomated: made.looksAutomated ?? before.looksAutomated,
      ageMismatch: made.assessment.ageMismatch,
      untriaged: made.assessment.result === null,
      // Said to be read by a clinician; the oldest that was not read yet counts.
      ...(made.raisesTo ? { newsAt: before.newsAt ?? made.at } : {}),
      ...(made.latestTriageId ? { latestTriageId: made.latestTriageId } : {}),
      ...aboutPerson(made.answers),
      ...(counts
        ? { ...rankColumns(tier, made.assessment.result), ...aboutResult(made.assessment) }
        : {}),
      // A referral under way says where the case is headed until it calls for the clinic again.
      ...(before.state === "referred" && !calls ? { specialty: before.specialty } : {}),
      ...placeFor(
        before,
        { tier, calls, at: made.at, ok: made.assessment.result !== null },
        clinic,
      ),
    },
  });
  const { patientId, reference } = before;
  return { patientId, reference, tier, completed: made.complete && !before.complete, reopened };
}

/**
 * NO KEY: the rows just inserted hold a share of the case's key by their foreign keys. FOR UPDATE would wait for
 * another's share while that one waits for ours.
 */
async function lockCase(tx: Tx, { clinicId, id }: Key): Promise<Case> {
  await tx.$queryRaw`SELECT 1 FROM "Case" WHERE "clinicId" = ${clinicId}::uuid AND "id" = ${id}::uuid FOR NO KEY UPDATE`;
  return tx.case.findUniqueOrThrow({ where: { clinicId_id: { clinicId, id } } });
}

function standingTier(before: Case, { assessment, raisesTo }: New): Tier {
  const found = assessment.tier;
  const seesMore = tierRank(found) > tierRank(before.triageTier);
  if (before.decidedTier === null || seesMore) return higherTier(before.tier, found);
  return higherTier(before.tier, raisesTo ?? before.tier);
}

type Heard = { tier: Tier; calls: boolean; at: Date; ok: boolean };

/**
 * A case that rose, was closed, or hears an update is the clinic's again; its due time may come forward, never move
 * back.
 */
function placeFor(before: Case, { tier, calls, at, ok }: Heard, clinic: ClinicView) {
  const nextAction = before.state === "received" ? ("first_look" as const) : ("decide" as const);
  // Nobody has looked at what is new: the time for a first look counts, though the case was decided before.
  const due = ok ? dueFor("first_look", tier, at, clinic) : at;
  const dueAt = before.dueAt && before.dueAt < due ? before.dueAt : due;
  if (before.state === "received") return { dueAt };
  if (!calls && before.state !== "closed") return {};
  return {
    state: "in_review" as const,
    turn: "clinic" as const,
    nextAction,
    dueAt,
    pausedAt: null,
    pausedLeft: null,
    closedAt: null,
    closeReason: null,
  };
}
