import "server-only";
import type { Actor } from "@/lib/access/actor";
import { issueLink } from "@/lib/access/links";
import type { ClinicView } from "@/lib/base/clinic";
import type { Tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { fail, Refused } from "@/lib/base/result";
import { canonical, sha256 } from "@/lib/base/secrets";
import { mailHold } from "@/lib/base/undo";
import { dueFor } from "@/lib/cases/clocks";
import { queueMail } from "@/lib/jobs/queueMail";
import { BLOCKS_VERSION, type LetterBlocks } from "@/lib/letters/blocks";
import { moveReferral } from "./move";
import { letterOf, type ReferralWithCase } from "./source";

export type Dispatched = { referral: ReferralWithCase; mail: string; complete: number };

/**
 * One referral on its way: its state, the frozen letter, the link and the mail's job, in your transaction. The case and
 * the trail are the caller's. Refuses a retired office, a closed case, and an incomplete letter without a reason.
 */
export async function dispatch(
  t: Tx,
  actor: Actor<"referral:send">,
  {
    clinic,
    at,
    incompleteWhy,
  }: { clinic: ClinicView; at: Date; incompleteWhy?: string | undefined },
  referral: ReferralWithCase,
): Promise<Dispatched> {
  if (referral.specialist.retiredAt) throw new Refused(fail("specialist.retired"));
  if (referral.case.state === "closed")
    throw new Refused(fail("case.wrong_state", { state: "closed" }));
  const blocks = letterOf(referral, clinic, actor.name, at);
  const { have, of } = blocks.completeness;
  if (have < of && !incompleteWhy)
    throw new Refused(fail("referral.incomplete", { missing: of - have }));
  const { id, version } = referral;
  await moveReferral(t, { clinicId: clinic.id, id, version }, "clinician", "sent", {
    sentAt: at,
    dueAt: dueFor("recipient_decides", referral.case.tier, at, clinic),
    incompleteWhy: incompleteWhy ?? null,
  });
  await freeze(t, referral, blocks);
  return { referral, mail: await post(t, clinic, referral), complete: have };
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

/** The link's row and the mail that carries it; held for a while so that the sending can be undone. Gives the mail's id. */
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
