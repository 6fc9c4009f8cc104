import "server-only";
import { systemActor } from "@/lib/access/actor";
import { recordAll } from "@/lib/audit/record";
import type { ClinicView } from "@/lib/base/clinic";
import { tx } from "@/lib/base/db";
import { alertClinic } from "./stop";

/**
 * Alerts again, once, for every stop page that nobody answered for two minutes: whoever left it open may not be able
 * to answer. A row another process works on is left to it. Returns how many there were.
 */
export function alertForUnansweredStops(clinic: ClinicView): Promise<number> {
  return tx(async (t) => {
    const rows = await t.$queryRaw<{ caseId: string }[]>`
      WITH waiting AS (
        SELECT "id" FROM "StopNotice"
         WHERE "clinicId" = ${clinic.id}::uuid AND "answeredAt" IS NULL AND "realertedAt" IS NULL
           AND "createdAt" <= now() - interval '2 minutes'
         ORDER BY "createdAt" LIMIT 50 FOR UPDATE SKIP LOCKED
      )
      UPDATE "StopNotice" n SET "realertedAt" = now() FROM waiting
       WHERE n."clinicId" = ${clinic.id}::uuid AND n."id" = waiting."id"
      RETURNING n."caseId"`;
    for (const caseId of new Set(rows.map((row) => row.caseId)))
      await alertClinic(t, clinic, caseId);
    await recordAll(
      t,
      systemActor(clinic.id),
      rows.map(({ caseId }) => ({ event: "intake.stop_unanswered" as const, caseId })),
    );
    return rows.length;
  });
}
