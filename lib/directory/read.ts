import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/base/db";
import { viewOf } from "./row";
import type { SpecialistView } from "./view";

/** One entry of the clinic's own directory, retired or not; null when it is not there or another clinic's. */
export async function readSpecialist(
  actor: Actor<"directory:read">,
  id: string,
): Promise<SpecialistView | null> {
  if (!isUuid(id)) return null;
  const row = await db().specialist.findUnique({
    where: { clinicId_id: { clinicId: actor.clinicId, id } },
  });
  return row && viewOf(row);
}

/** How many referrals to this office are still under way: said before the entry is retired. */
export function openReferralsTo(actor: Actor<"directory:write">, id: string): Promise<number> {
  const where = {
    clinicId: actor.clinicId,
    specialistId: id,
    sentAt: { not: null },
    endedAt: null,
  };
  return db().referral.count({ where });
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
