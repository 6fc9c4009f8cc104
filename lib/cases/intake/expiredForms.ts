import "server-only";
import { systemActor } from "@/lib/access/actor";
import { recordAll } from "@/lib/audit/record";
import type { ClinicView } from "@/lib/base/clinic";
import { tx } from "@/lib/base/db";

/** Forms deleted in one round. */
const MOST = 200;

/**
 * Deletes forms past their days, with the addresses their links were mailed to. Never one that has a case or led to a
 * stop page, nor one that was not looked at yet as a form that was left: after a long standstill it may hold a danger sign.
 */
export function deleteExpiredForms(clinic: ClinicView): Promise<number> {
  const { id: clinicId, settings } = clinic;
  return tx(async (t) => {
    const gone = await t.$queryRaw<{ id: string }[]>`
      DELETE FROM "IntakeDraft" d USING (
        SELECT "id" FROM "IntakeDraft"
         WHERE "clinicId" = ${clinicId}::uuid AND "caseId" IS NULL AND "submittedAt" IS NULL
           AND "sweptAt" IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM "StopNotice" s
                            WHERE s."clinicId" = "IntakeDraft"."clinicId" AND s."draftId" = "IntakeDraft"."id")
           AND "savedAt" < now() - make_interval(days => ${settings.draftDays}::int)
         ORDER BY "savedAt" LIMIT ${MOST}::int FOR UPDATE SKIP LOCKED
      ) old
       WHERE d."clinicId" = ${clinicId}::uuid AND d."id" = old."id"
      RETURNING d."id"::text AS "id"`;
    const ids = gone.map((row) => row.id);
    if (ids.length === 0) return 0;
    await t.accessLink.deleteMany({
      where: { clinicId, kind: "draft_resume", objectId: { in: ids } },
    });
    await t.delivery.deleteMany({ where: { clinicId, draftId: { in: ids } } });
    const events = ids.map((objectId) => ({ event: "intake.expired" as const, objectId }));
    await recordAll(t, systemActor(clinicId), events);
    return ids.length;
  });
}
