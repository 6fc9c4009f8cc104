import { db, tx } from "@/lib/base/db";
import type { Calendar } from "@/lib/cases/hours";
import { onOpenDay } from "./openDays";

const OF_CASE = [
  `UPDATE "Case" SET "submittedAt" = "submittedAt" - $3::interval, "dueAt" = "dueAt" - $3::interval, "firstLookAt" = "firstLookAt" - $3::interval, "closedAt" = "closedAt" - $3::interval, "decidedAt" = "decidedAt" - $3::interval, "pausedAt" = "pausedAt" - $3::interval, "newsAt" = "newsAt" - $3::interval WHERE "clinicId" = $1::uuid AND "id" = $2::uuid`,
  `UPDATE "Patient" SET "createdAt" = "createdAt" - $3::interval WHERE "clinicId" = $1::uuid AND "id" = (SELECT "patientId" FROM "Case" WHERE "clinicId" = $1::uuid AND "id" = $2::uuid)`,
  ...["AnswerSet", "TriageResult"].map(
    (table) =>
      `UPDATE "${table}" SET "createdAt" = "createdAt" - $3::interval WHERE "clinicId" = $1::uuid AND "caseId" = $2::uuid`,
  ),
  `UPDATE "PatientQuestion" SET "askedAt" = "askedAt" - $3::interval, "answerBy" = "answerBy" - $3::interval, "answeredAt" = "answeredAt" - $3::interval WHERE "clinicId" = $1::uuid AND "caseId" = $2::uuid`,
  `UPDATE "CheckIn" SET "dueAt" = "dueAt" - $3::interval WHERE "clinicId" = $1::uuid AND "caseId" = $2::uuid`,
  `UPDATE "AuditEvent" SET "at" = "at" - $3::interval WHERE "clinicId" = $1::uuid AND "caseId" = $2::uuid`,
  `UPDATE "Referral" SET "createdAt" = "createdAt" - $3::interval, "sentAt" = "sentAt" - $3::interval, "dueAt" = "dueAt" - $3::interval, "endedAt" = "endedAt" - $3::interval WHERE "clinicId" = $1::uuid AND "caseId" = $2::uuid`,
  `UPDATE "ReferralReply" SET "createdAt" = "createdAt" - $3::interval WHERE "clinicId" = $1::uuid AND "referralId" IN (SELECT "id" FROM "Referral" WHERE "clinicId" = $1::uuid AND "caseId" = $2::uuid)`,
];

/**
 * Moves all that happened to a case back in time. Only the demo does this, on a database that nobody has seen yet:
 * the triggers that keep results and the trail as written are out of force inside this one transaction.
 */
async function moveBack(clinicId: string, caseId: string, minutes: number): Promise<void> {
  await tx(async (t) => {
    await t.$executeRawUnsafe("SET LOCAL session_replication_role = replica");
    for (const sql of OF_CASE)
      await t.$executeRawUnsafe(sql, clinicId, caseId, `${Math.round(minutes)} minutes`);
  });
}

/** The time between a case's coming in and now, of which each event takes its share. */
export type PassingTime = {
  /** lets this share of what is left go by after what has happened so far */
  pass(share: number): Promise<void>;
  rest(): Promise<void>;
};

export function passTime(clinicId: string, caseId: string, minutes: number): PassingTime {
  let left = minutes;
  const pass = async (share: number): Promise<void> => {
    const passed = left * share;
    left -= passed;
    await moveBack(clinicId, caseId, passed);
  };
  return { pass, rest: () => pass(1) };
}

/** Due times of a case and its referrals, but for those that run in and out of hours. */
export async function dueOnOpenDays(
  { id: clinicId, ...clinic }: Calendar & { id: string },
  caseId: string,
): Promise<void> {
  const now = new Date();
  const found = await db().case.findUniqueOrThrow({
    where: { clinicId_id: { clinicId, id: caseId } },
    select: { tier: true, dueAt: true, referrals: { select: { id: true, dueAt: true } } },
  });
  if (found.tier === "emergency" || found.tier === "same_day") return;
  if (found.dueAt)
    await db().case.update({
      where: { clinicId_id: { clinicId, id: caseId } },
      data: { dueAt: onOpenDay(found.dueAt, now, clinic) },
    });
  for (const { id, dueAt } of found.referrals)
    if (dueAt)
      await db().referral.update({
        where: { clinicId_id: { clinicId, id } },
        data: { dueAt: onOpenDay(dueAt, now, clinic) },
      });
}
