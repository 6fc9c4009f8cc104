import "server-only";
import type { ReferralState } from "@/generated/prisma/enums";
import type { Prisma, Tx } from "@/lib/base/db";
import { fail, Refused } from "@/lib/base/result";
import { whoWasFirst } from "@/lib/cases/whoWasFirst";
import { type Mover, mayMoveReferral } from "./status";

export type ReferralGuard = { clinicId: string; id: string; version: number };

/**
 * Moves a referral when its version is still the one the person saw and the table allows the move.
 * Throws Refused: referral.wrong_state or referral.changed.
 */
export async function moveReferral(
  tx: Tx,
  { clinicId, id, version }: ReferralGuard,
  by: Mover,
  to: ReferralState,
  more: Prisma.ReferralUncheckedUpdateManyInput = {},
): Promise<void> {
  const seen = await tx.referral.findUnique({
    where: { clinicId_id: { clinicId, id } },
    select: { state: true, version: true },
  });
  if (!seen) throw new Refused(fail("referral.not_found"));
  if (seen.version !== version)
    throw new Refused(await whoWasFirst(tx, { clinicId, referralId: id }));
  if (!mayMoveReferral(by, seen.state, to))
    throw new Refused(fail("referral.wrong_state", { state: seen.state }));
  const { count } = await tx.referral.updateMany({
    where: { clinicId, id, version },
    data: { state: to, ...more, version: { increment: 1 } },
  });
  if (count === 0) throw new Refused(await whoWasFirst(tx, { clinicId, referralId: id }));
}
