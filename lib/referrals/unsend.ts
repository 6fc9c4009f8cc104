import "server-only";
import type { Tx } from "@/lib/base/db";
import { fail, Refused } from "@/lib/base/result";

/**
 * Referrals whose mails still wait are drafts again: the letter was frozen for nobody and goes, the link opens nothing.
 * One that was opened meanwhile (it cannot have been by its mail) is refused.
 */
export async function unsend(t: Tx, clinicId: string, ids: readonly string[], at: Date) {
  if (ids.length === 0) return;
  const of = { clinicId, id: { in: [...ids] } };
  const { count } = await t.referral.updateMany({
    where: { ...of, state: "sent" },
    data: {
      state: "draft",
      sentAt: null,
      dueAt: null,
      incompleteWhy: null,
      version: { increment: 1 },
    },
  });
  if (count !== ids.length) throw new Refused(fail("undo.too_late"));
  await t.letter.deleteMany({ where: { clinicId, referralId: { in: [...ids] } } });
  await t.accessLink.updateMany({
    where: { clinicId, kind: "referral_reply", objectId: { in: [...ids] }, revokedAt: null },
    data: { revokedAt: at },
  });
}
