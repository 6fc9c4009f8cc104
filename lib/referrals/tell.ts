import "server-only";
import type { Tx } from "@/lib/base/db";
import { queueMail } from "@/lib/jobs/queueMail";

/** Tells whoever of the clinic sent the referral that it is their turn. */
export async function tellSender(tx: Tx, clinicId: string, referralId: string): Promise<void> {
  const row = await tx.referral.findUniqueOrThrow({
    where: { clinicId_id: { clinicId, id: referralId } },
    select: { createdById: true, caseId: true },
  });
  const user = await tx.user.findUnique({
    where: { clinicId_id: { clinicId, id: row.createdById } },
    select: { email: true, disabledAt: true },
  });
  if (!user || user.disabledAt) return;
  await queueMail(tx, {
    clinicId,
    kind: "staff_update",
    toAddress: user.email,
    caseId: row.caseId,
    referralId,
  });
}
