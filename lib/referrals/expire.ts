import "server-only";
import { systemActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import type { ClinicView } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { type Tx, tx } from "@/lib/base/db";
import { dueFor } from "@/lib/cases/clocks";
import { tellPatient } from "@/lib/cases/tellPatient";
import type { Tier } from "@/lib/triage";
import { moveReferral } from "./move";
import { settleCase } from "./settle";
import { tellSender } from "./tell";

/** Referrals in one round. */
const MOST = 50;

type Unanswered = { id: string; version: number; caseId: string; tier: Tier };

/**
 * Offices that have not said yes or no by their day: the case is the clinic's again, whoever sent it is told, and the
 * patient sees it before having to ask. The link goes on working: a late answer counts. Returns how many there were.
 */
export function expireUnanswered(clinic: ClinicView, clock?: Date): Promise<number> {
  return tx(async (t) => {
    const at = clock ?? (await now(t));
    // The partial index referral_unanswered finds them.
    const rows = await t.$queryRaw<Unanswered[]>`
      SELECT r."id"::text AS "id", r."version", r."caseId"::text AS "caseId", c."tier"::text AS "tier"
        FROM "Referral" r JOIN "Case" c ON c."clinicId" = r."clinicId" AND c."id" = r."caseId"
       WHERE r."clinicId" = ${clinic.id}::uuid AND r."state" IN ('sent', 'received')
         AND r."dueAt" <= ${at}::timestamptz
       ORDER BY r."dueAt" LIMIT ${MOST}::int FOR UPDATE OF r, c SKIP LOCKED`;
    for (const row of rows) await expire(t, clinic, row, at);
    return rows.length;
  });
}

async function expire(t: Tx, clinic: ClinicView, row: Unanswered, at: Date): Promise<void> {
  const { id, version, caseId, tier } = row;
  const dueAt = dueFor("reroute", tier, at, clinic);
  await moveReferral(t, { clinicId: clinic.id, id, version }, "system", "expired", { dueAt });
  await settleCase(t, clinic, caseId);
  await record(t, systemActor(clinic.id), { event: "referral.expired", caseId, referralId: id });
  await tellSender(t, clinic.id, id);
  await tellPatient(t, clinic.id, caseId);
}
