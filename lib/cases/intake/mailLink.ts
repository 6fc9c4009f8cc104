import "server-only";
import { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import type { Tx } from "@/lib/base/db";
import { HOUR } from "@/lib/base/durations";
import type { Result } from "@/lib/base/result";
import { type DraftRow, saveDraft } from "@/lib/intake/draftRow";
import { readEmail } from "@/lib/intake/readPerson";
import { currentCode } from "@/lib/intake/resumeKey";
import { asTyped, canBeStored, NOT_STORABLE } from "@/lib/intake/text";
import { queueMail } from "@/lib/jobs/queueMail";
import { overLimit, refuseOver } from "../limits";
import { type Onward, onDraft } from "./onward";

export const mailLinkSchema = z.strictObject({
  email: z.string().max(300).refine(canBeStored, NOT_STORABLE).optional(),
});

/** Mails an hour that one form may set going: nobody's mailbox is filled by us. */
export const MOST_MAILS = 3;

/** Sends the way back to an address. It is used for this alone: the address on the contact page is another matter. */
export async function mailLink(
  actor: PatientActor,
  input: z.infer<typeof mailLinkSchema>,
): Promise<Result<Onward>> {
  const over = await overLimit("mail", actor);
  return onDraft(actor, async (t, draft) => {
    refuseOver(over);
    // The page offers it once there is a code; without one there is no link to send.
    if ((await currentCode(draft, t)) === null) return { next: "later" };
    const typed = asTyped(input.email ?? "");
    const toAddress = readEmail(typed);
    if (!toAddress || (await tooMany(t, draft))) {
      const code = toAddress ? ("mails" as const) : ("emailWanted" as const);
      const errors = [{ field: "email", code }];
      await saveDraft(t, draft, { laterTyped: { values: { email: typed }, errors } });
      return { next: "later" };
    }
    const { clinicId, id: draftId } = draft;
    await queueMail(t, { clinicId, kind: "draft_link", toAddress, draftId });
    await saveDraft(t, draft, { laterTyped: null });
    return { next: "later" };
  });
}

async function tooMany(t: Tx, { clinicId, id, at }: DraftRow & { at: Date }): Promise<boolean> {
  const since = new Date(at.getTime() - HOUR);
  const sent = await t.delivery.count({
    where: { clinicId, draftId: id, createdAt: { gt: since } },
  });
  return sent >= MOST_MAILS;
}
