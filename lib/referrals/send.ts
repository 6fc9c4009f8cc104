import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { tx } from "@/lib/base/db";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { confirmedField, refuseUnconfirmed } from "@/lib/cases/confirmed";
import { refuseIfClaimed } from "@/lib/cases/standing";
import { whoWasFirst } from "@/lib/cases/whoWasFirst";
import { dispatch } from "./dispatch";
import { settleSent } from "./sent";
import { withCase } from "./source";

export const sendReferralSchema = z.strictObject({
  id: z.uuid(),
  version: z.coerce.number().int(),
  ...confirmedField,
  incompleteWhy: z.string().trim().max(500).optional(),
});

/**
 * Sends a referral: its state, the frozen letter, the link, the case's next action, the trail and the mail's job
 * are one transaction. Two clicks send once: the second finds another version or a state it may not send from.
 * Refuses case.confirm_refer for an emergency nobody has handled, when nobody was asked about it.
 */
export function sendReferral(
  actor: Actor<"referral:send">,
  input: z.infer<typeof sendReferralSchema>,
): Promise<Result<{ id: string; reference: string }>> {
  return refusable(() =>
    tx(async (t) => {
      const clinic = await clinicById(actor.clinicId, t);
      const referral = await withCase(t, actor.clinicId, input.id);
      if (!referral) throw new Refused(fail("referral.not_found"));
      if (referral.version !== input.version)
        throw new Refused(await whoWasFirst(t, { clinicId: clinic.id, referralId: input.id }));
      const at = await now(t);
      await refuseIfClaimed(t, actor, referral.case, at);
      refuseUnconfirmed("refer", referral.case, input.confirmed);
      const { incompleteWhy } = input;
      const sent = await dispatch(t, actor, { clinic, at, incompleteWhy }, referral);
      await settleSent(t, actor, clinic, [sent]);
      return { id: referral.id, reference: referral.case.reference };
    }),
  );
}
