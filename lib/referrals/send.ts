import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { issueLink } from "@/lib/access/links";
import { record } from "@/lib/audit/record";
import { type ClinicView, clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { type Tx, tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { canonical, sha256 } from "@/lib/base/secrets";
import { mailHold } from "@/lib/base/undo";
import { dueFor } from "@/lib/cases/clocks";
import { refuseIfClaimed } from "@/lib/cases/standing";
import { tellPatient } from "@/lib/cases/tellPatient";
import { beforeOf } from "@/lib/cases/undo/before";
import { whoWasFirst } from "@/lib/cases/whoWasFirst";
import { queueMail } from "@/lib/jobs/queueMail";
import { BLOCKS_VERSION, type LetterBlocks } from "@/lib/letters/blocks";
import { moveReferral } from "./move";
import { settleCase } from "./settle";
import { letterOf, type ReferralWithCase, withCase } from "./source";

export const sendReferralSchema = z.strictObject({
  id: z.uuid(),
  version: z.coerce.number().int(),
  incompleteWhy: z.string().trim().max(500).optional(),
});

/**
 * Sends a referral: its state, the frozen letter, the link, the case's next action, the trail and the mail's job
 * are one transaction. Two clicks send once: the second finds another version or a state it may not send from.
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
      if (referral.specialist.retiredAt) throw new Refused(fail("specialist.retired"));
      if (referral.case.state === "closed")
        throw new Refused(fail("case.wrong_state", { state: "closed" }));
      const at = await now(t);
      await refuseIfClaimed(t, actor, referral.case, at);
      const blocks = letterOf(referral, clinic, actor.name, at);
      const { have, of } = blocks.completeness;
      if (have < of && !input.incompleteWhy)
        throw new Refused(fail("referral.incomplete", { missing: of - have }));
      await moveReferral(
        t,
        { clinicId: clinic.id, id: referral.id, version: input.version },
        "clinician",
        "sent",
        {
          sentAt: at,
          dueAt: dueFor("recipient_decides", referral.case.tier, at, clinic),
          incompleteWhy: input.incompleteWhy ?? null,
        },
      );
      await freeze(t, referral, blocks);
      const mail = await post(t, clinic, referral);
      // Whoever refers follows the case from now on: it does not fall back into the shared queue.
      const { specialty } = referral;
      await settleCase(t, clinic, referral.caseId, {
        newsAt: null,
        ownerId: actor.userId,
        claimedUntil: null,
        specialty,
      });
      const facts = { specialty: referral.specialty, complete: have };
      const told = await tellPatient(t, clinic.id, referral.caseId, mailHold("sending"));
      const made = { mails: [mail, ...told], referrals: [referral.id] };
      await record(t, actor, {
        event: "referral.sent",
        caseId: referral.caseId,
        referralId: referral.id,
        facts,
        before: beforeOf(referral.case, made, "sending"),
      });
      return { id: referral.id, reference: referral.case.reference };
    }),
  );
}

/** What was sent can always be shown again: a letter is written once and never changed. */
async function freeze(
  t: Tx,
  { clinicId, id }: ReferralWithCase,
  blocks: LetterBlocks,
): Promise<void> {
  const before = await t.letter.findUnique({
    where: { clinicId_referralId: { clinicId, referralId: id } },
  });
  if (before) return;
  await t.letter.create({
    data: {
      clinicId,
      id: newId(),
      referralId: id,
      blocks,
      blocksVersion: BLOCKS_VERSION,
      contentHash: sha256(canonical(blocks)),
    },
  });
}

/** The link's row and the mail that carries it; held for a while so that the sending can be undone. */
async function post(t: Tx, clinic: ClinicView, referral: ReferralWithCase): Promise<string> {
  await issueLink(t, "referral_reply", clinic.id, referral.id);
  return queueMail(t, {
    clinicId: clinic.id,
    kind: "referral_link",
    toAddress: referral.specialist.email,
    caseId: referral.caseId,
    referralId: referral.id,
    afterSeconds: mailHold("sending"),
  });
}
