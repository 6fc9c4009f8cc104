import "server-only";
import { now } from "@/lib/base/clock";
import type { Tx } from "@/lib/base/db";
import { env } from "@/lib/base/env";
import { fail, Refused } from "@/lib/base/result";

const MINUTE = 60_000;

/** Counts an intake against INTAKE_PER_MINUTE; over it, refuses with the seconds to wait. Never called for an emergency. */
export async function countIntake(tx: Tx, clinicId: string): Promise<void> {
  const limit = env().INTAKE_PER_MINUTE;
  if (!limit) return;
  const at = await now(tx);
  const windowStart = new Date(Math.floor(at.getTime() / MINUTE) * MINUTE);
  const bucket = `intake:${clinicId}`;
  const { count } = await tx.rateCount.upsert({
    where: { bucket_windowStart: { bucket, windowStart } },
    create: { bucket, windowStart, count: 1 },
    update: { count: { increment: 1 } },
  });
  if (count <= limit) return;
  const retryAfter = Math.max(1, Math.ceil((windowStart.getTime() + MINUTE - at.getTime()) / 1000));
  throw new Refused(fail("rate.limited", { retryAfter }));
}
