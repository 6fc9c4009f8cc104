import "server-only";
import { systemActor } from "@/lib/access/actor";
import { recordAll } from "@/lib/audit/record";
import type { ClinicView } from "@/lib/base/clinic";
import { type Tx, tx } from "@/lib/base/db";

type Returned = { id: string; ownerId: string; why: "lease_ended" | "account_shut" };

/**
 * Gives back to the shared queue what nobody holds any more: a claim that ran out, and the cases of somebody whose
 * account is shut. The version stays: nothing about the case has changed, and a form half typed is not refused for it.
 */
export function returnUnheld(clinic: ClinicView): Promise<number> {
  return tx(async (t) => {
    const rows = [...(await endedLeases(t, clinic.id)), ...(await ofShutAccounts(t, clinic.id))];
    await recordAll(
      t,
      systemActor(clinic.id),
      rows.map(({ id, ownerId, why }) => ({
        event: "case.returned" as const,
        caseId: id,
        objectId: ownerId,
        facts: { why },
      })),
    );
    return rows.length;
  });
}

/** The partial index case_leases finds them; a claim renewed meanwhile is seen as renewed. */
const endedLeases = (t: Tx, clinicId: string): Promise<Returned[]> =>
  t.$queryRaw`
    WITH ended AS (
      SELECT "id", "ownerId" FROM "Case"
       WHERE "clinicId" = ${clinicId}::uuid AND "claimedUntil" <= now() AND "state" <> 'closed'
       ORDER BY "claimedUntil" LIMIT 200 FOR UPDATE SKIP LOCKED
    )
    UPDATE "Case" c SET "ownerId" = NULL, "claimedUntil" = NULL FROM ended
     WHERE c."clinicId" = ${clinicId}::uuid AND c."id" = ended."id"
    RETURNING c."id"::text AS "id", ended."ownerId"::text AS "ownerId", 'lease_ended' AS "why"`;

const ofShutAccounts = (t: Tx, clinicId: string): Promise<Returned[]> =>
  t.$queryRaw`
    WITH owned AS (
      SELECT c."id", c."ownerId" FROM "User" u
        JOIN "Case" c ON c."clinicId" = u."clinicId" AND c."ownerId" = u."id"
       WHERE u."clinicId" = ${clinicId}::uuid AND u."disabledAt" IS NOT NULL AND c."state" <> 'closed'
       LIMIT 200 FOR UPDATE OF c SKIP LOCKED
    )
    UPDATE "Case" c SET "ownerId" = NULL, "claimedUntil" = NULL FROM owned
     WHERE c."clinicId" = ${clinicId}::uuid AND c."id" = owned."id"
    RETURNING c."id"::text AS "id", owned."ownerId"::text AS "ownerId", 'account_shut' AS "why"`;
