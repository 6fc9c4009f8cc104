import "server-only";
import type { Tx } from "@/lib/base/db";
import { queueMail } from "@/lib/jobs/queueMail";

/** Tells whoever holds or follows a case that there is something to look at, without saying what. */
export async function tellOwner(tx: Tx, clinicId: string, caseId: string): Promise<void> {
  const { owner } = await tx.case.findUniqueOrThrow({
    where: { clinicId_id: { clinicId, id: caseId } },
    select: { owner: { select: { email: true, disabledAt: true } } },
  });
  if (!owner || owner.disabledAt) return;
  await queueMail(tx, { clinicId, kind: "staff_update", toAddress: owner.email, caseId });
}
