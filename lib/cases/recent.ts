import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/base/db";
import { HOUR } from "@/lib/base/durations";
import { ok, type Result } from "@/lib/base/result";

export const recentSchema = z.strictObject({});
export type Recent = { cases: { reference: string; who: string | null }[] };

/** As many as are found again by looking. */
const MOST = 8;
/** A shift, and as many readings of it as are looked through. */
const SHIFT_MS = 12 * HOUR;
const READINGS = 80;

/**
 * The cases this person opened last in this shift, by the trail: the browser keeps no list of them. One that waits for
 * their second look was read without its name, and is left out until it is given.
 */
export async function readRecent(actor: Actor<"case:read">): Promise<Result<Recent>> {
  const { clinicId, userId: actorId } = actor;
  const read = await db().auditEvent.findMany({
    where: {
      clinicId,
      actorId,
      event: "case.read",
      caseId: { not: null },
      at: { gte: new Date(Date.now() - SHIFT_MS) },
    },
    orderBy: { at: "desc" },
    take: READINGS,
    select: { caseId: true },
  });
  const ids = [...new Set(read.flatMap(({ caseId }) => caseId ?? []))].slice(0, MOST);
  const rows = await db().case.findMany({
    where: {
      clinicId,
      id: { in: ids },
      secondLooks: { none: { givenAt: null, firstById: { not: actorId } } },
    },
    select: { id: true, reference: true, patient: { select: { fullName: true } } },
  });
  const cases = ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    return row ? [{ reference: row.reference, who: row.patient.fullName }] : [];
  });
  return ok({ cases });
}
