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

/** Tells an office that has the letter that it was taken back: it may hold a visit free. Nothing went out, nothing is said. */
export async function tellOffice(tx: Tx, clinicId: string, referralId: string): Promise<void> {
  const letter = await tx.delivery.findFirst({
    where: { clinicId, referralId, kind: "referral_link", state: "sent" },
    orderBy: { sentAt: "desc" },
    select: { toAddress: true, caseId: true },
  });
  if (!letter) return;
  const { toAddress, caseId } = letter;
  const about = caseId ? { caseId, referralId } : { referralId };
  await queueMail(tx, { clinicId, kind: "referral_withdrawn", toAddress, ...about });
}
