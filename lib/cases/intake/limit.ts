import "server-only";
import type { Tx } from "@/lib/base/db";
import { env } from "@/lib/base/env";
import { fail, Refused } from "@/lib/base/result";

/**
 * Counts an intake against INTAKE_PER_MINUTE; over it, refuses with the seconds to wait, and its rollback
 * takes the count back. A minute begins with the first intake in it. Never called for an emergency.
 */
export async function countIntake(
  tx: Tx,
  clinicId: string,
  code: "rate.limited" | "rate.limited_form" = "rate.limited",
): Promise<void> {
  const limit = env().INTAKE_PER_MINUTE;
  if (!limit) return;
  const bucket = `intake:${clinicId}`;
  // One at a time, or two first ones would each begin a minute. Ends with the transaction.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${bucket}, 0))`;
  const rows = await tx.$queryRaw<{ count: number; left: number }[]>`
    WITH gone AS (
      DELETE FROM "RateCount"
      WHERE "bucket" = ${bucket} AND "windowStart" <= clock_timestamp() - interval '1 minute'
    ), running AS (
      SELECT max("windowStart") AS "start" FROM "RateCount"
      WHERE "bucket" = ${bucket} AND "windowStart" > clock_timestamp() - interval '1 minute'
    )
    INSERT INTO "RateCount" ("bucket", "windowStart", "count")
    SELECT ${bucket}, coalesce("start", clock_timestamp()), 1 FROM running
    ON CONFLICT ("bucket", "windowStart") DO UPDATE SET "count" = "RateCount"."count" + 1
    RETURNING "count", 60 - extract(epoch FROM clock_timestamp() - "windowStart")::float8 AS "left"`;
  const { count, left } = rows[0] ?? { count: 0, left: 0 };
  if (count > limit) {
    throw new Refused(fail(code, { retryAfter: Math.max(1, Math.ceil(left)) }));
  }
}
