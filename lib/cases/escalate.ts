import "server-only";
import { systemActor } from "@/lib/access/actor";
import { recordAll } from "@/lib/audit/record";
import type { ClinicView } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { type Tx, tx } from "@/lib/base/db";
import { MINUTE } from "@/lib/base/durations";
import { queueMail } from "@/lib/jobs/queueMail";

/** How long an emergency may wait for a first look (rules §13; a clinic may not lengthen it). */
const PATIENCE = 15 * MINUTE;

/**
 * Tells the whole team of every emergency at which nobody looked in time: once for each result that says emergency,
 * so that a later one starts again. Opening a page is no look: a claim or a decision is. Returns how many there were.
 */
export function escalateUnseen(clinic: ClinicView, clock?: Date): Promise<number> {
  return tx(async (t) => {
    const at = clock ?? (await now(t));
    const rows = await markUnseen(t, clinic.id, at);
    const [only, ...others] = rows;
    if (!only) return 0;
    const about = others.length === 0 ? { caseId: only.id } : {};
    for (const toAddress of await wholeTeam(t, clinic))
      await queueMail(t, { clinicId: clinic.id, kind: "escalation", toAddress, ...about });
    await recordAll(
      t,
      systemActor(clinic.id),
      rows.map(({ id }) => ({ event: "case.escalated" as const, caseId: id })),
    );
    return rows.length;
  });
}

/**
 * A case that another process works on is left to it, or to the next round. A look in the very millisecond in which the
 * emergency came was at what stood there before.
 */
const markUnseen = (t: Tx, clinicId: string, at: Date): Promise<{ id: string }[]> =>
  t.$queryRaw`
    WITH emergency AS (
      SELECT c."id", coalesce(
               (SELECT max(r."createdAt") FROM "TriageResult" r
                 WHERE r."clinicId" = c."clinicId" AND r."caseId" = c."id" AND r."tier" = 'emergency'),
               c."submittedAt") AS "since"
        FROM "Case" c
       WHERE c."clinicId" = ${clinicId}::uuid AND c."state" <> 'closed' AND c."rankTier" = 0
    ), unseen AS (
      SELECT c."id" FROM "Case" c JOIN emergency e ON e."id" = c."id"
       WHERE c."clinicId" = ${clinicId}::uuid
         AND e."since" <= ${new Date(at.getTime() - PATIENCE)}::timestamptz
         AND (c."escalatedAt" IS NULL OR c."escalatedAt" < e."since")
         AND (c."firstLookAt" IS NULL OR c."firstLookAt" <= e."since")
         AND NOT EXISTS (
           SELECT 1 FROM "AuditEvent" a
            WHERE a."clinicId" = c."clinicId" AND a."caseId" = c."id" AND a."at" > e."since"
              AND a."actorKind" = 'staff' AND a."event" <> 'case.read')
       LIMIT 50 FOR UPDATE OF c SKIP LOCKED
    )
    UPDATE "Case" c SET "escalatedAt" = ${at}::timestamptz FROM unseen
     WHERE c."clinicId" = ${clinicId}::uuid AND c."id" = unseen."id"
    RETURNING c."id"::text AS "id"`;

/** The clinic's alert address, the on-call one and every clinician, each once. */
async function wholeTeam(t: Tx, { id: clinicId, alertEmail, onCallEmail }: ClinicView) {
  const clinicians = await t.user.findMany({
    where: { clinicId, role: "clinician", disabledAt: null },
    select: { email: true },
  });
  const all = [alertEmail, onCallEmail, ...clinicians.map(({ email }) => email)];
  return new Set(all.flatMap((address) => address?.toLowerCase() ?? []));
}
