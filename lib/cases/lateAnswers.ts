import "server-only";
import { systemActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import type { ClinicView } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { type Tx, tx } from "@/lib/base/db";
import { resumed } from "./backToClinic";
import { dueFor } from "./clocks";
import { moveCase } from "./move";

/** Cases given back in one round. */
const MOST = 50;

/**
 * Cases whose patient did not answer by the day: the clinic's again, in the shared queue, to be called. The question
 * stays open and can still be answered. Returns how many there were.
 */
export function takeBackUnanswered(clinic: ClinicView): Promise<number> {
  return tx(async (t) => {
    const rows = await t.$queryRaw<{ id: string }[]>`
      SELECT "id"::text AS "id" FROM "Case"
       WHERE "clinicId" = ${clinic.id}::uuid AND "state" = 'info_requested' AND "dueAt" <= now()
       ORDER BY "dueAt" LIMIT ${MOST}::int FOR NO KEY UPDATE SKIP LOCKED`;
    for (const { id } of rows) await takeBack(t, clinic, id);
    return rows.length;
  });
}

async function takeBack(t: Tx, clinic: ClinicView, id: string): Promise<void> {
  const at = await now(t);
  const row = await t.case.findUniqueOrThrow({
    where: { clinicId_id: { clinicId: clinic.id, id } },
  });
  const call = dueFor("call_patient", row.tier, at, clinic);
  const move = resumed(row, at, clinic);
  const dueAt = "dueAt" in move && move.dueAt < call ? move.dueAt : call;
  const guard = { clinicId: clinic.id, id, version: row.version };
  const place = { to: "in_review", turn: "clinic", nextAction: "call_patient", dueAt } as const;
  await moveCase(t, guard, place, { ownerId: null, claimedUntil: null });
  await record(t, systemActor(clinic.id), { event: "case.answer_late", caseId: id });
}
