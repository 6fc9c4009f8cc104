import "server-only";
import type { Tx } from "@/lib/base/db";
import { queueMail } from "@/lib/jobs/queueMail";

/** "There is an update", never why; nothing when the patient gave no address. Gives the mail's id, as it may be taken back. */
export async function tellPatient(
  tx: Tx,
  clinicId: string,
  caseId: string,
  afterSeconds = 0,
): Promise<string[]> {
  const row = await tx.case.findUnique({
    where: { clinicId_id: { clinicId, id: caseId } },
    select: { patient: { select: { email: true } } },
  });
  const toAddress = row?.patient.email;
  if (!toAddress) return [];
  const kind = "patient_update" as const;
  return [await queueMail(tx, { clinicId, kind, toAddress, caseId, afterSeconds })];
}

/** Tells someone of the clinic that there is an answer for them; nothing when their account is shut. */
export async function tellStaff(
  tx: Tx,
  clinicId: string,
  caseId: string,
  userId: string,
): Promise<void> {
  const user = await tx.user.findUnique({
    where: { clinicId_id: { clinicId, id: userId } },
    select: { email: true, disabledAt: true },
  });
  if (!user || user.disabledAt) return;
  await queueMail(tx, { clinicId, kind: "staff_update", toAddress: user.email, caseId });
}
