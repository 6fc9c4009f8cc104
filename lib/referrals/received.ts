import "server-only";
import type { RecipientActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { tx } from "@/lib/base/db";

/** The office opened its letter: the referral has been received, once. */
export async function markReceived(actor: RecipientActor): Promise<void> {
  const { clinicId, referralId } = actor;
  await tx(async (t) => {
    const { count } = await t.referral.updateMany({
      where: { clinicId, id: referralId, state: "sent" },
      data: { state: "received", version: { increment: 1 } },
    });
    if (count === 0) return;
    const { caseId } = await t.referral.findUniqueOrThrow({
      where: { clinicId_id: { clinicId, id: referralId } },
      select: { caseId: true },
    });
    await record(t, actor, { event: "referral.received", caseId, referralId });
  });
}
