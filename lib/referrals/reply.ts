import "server-only";
import type { DeclineReason, ReferralState } from "@/generated/prisma/enums";
import type { Actor, RecipientActor } from "@/lib/access/actor";
import type { EventName } from "@/lib/audit/events";
import { record } from "@/lib/audit/record";
import { type ClinicView, clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { type Tx, tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { dueFor } from "@/lib/cases/clocks";
import { tellPatient } from "@/lib/cases/tellPatient";
import { moveReferral } from "./move";
import { NEXT, settleCase } from "./settle";
import { tellSender } from "./tell";

export type Reply = {
  version: number;
  state: "accepted" | "booked" | "declined" | "report_received";
  repliedBy: string;
  bookedFor?: Date;
  declineReason?: DeclineReason;
  nextStep?: string;
  text?: string;
};

const EVENT: Record<Reply["state"], EventName> = {
  accepted: "referral.accepted",
  booked: "referral.booked",
  declined: "referral.declined",
  report_received: "referral.report_received",
};

/** Writes down an answer of the recipient (or one a clinician took by phone): reply, states, trail and mails at once. */
export function answerReferral(
  actor: RecipientActor | Actor<"referral:write">,
  referralId: string,
  reply: Reply,
): Promise<Result<{ referralId: string }>> {
  return refusable(() =>
    tx(async (t) => {
      const clinic = await clinicById(actor.clinicId, t);
      const row = await t.referral.findUnique({
        where: { clinicId_id: { clinicId: clinic.id, id: referralId } },
        select: { caseId: true, case: { select: { tier: true } } },
      });
      if (!row) throw new Refused(fail("referral.not_found"));
      const by = actor.kind === "recipient" ? "recipient" : "clinician";
      const { version, ...said } = reply;
      const dueAt = await dueAfter(t, clinic, reply, row.case.tier);
      await moveReferral(t, { clinicId: clinic.id, id: referralId, version }, by, reply.state, {
        dueAt,
        ...(reply.bookedFor ? { bookedFor: reply.bookedFor } : {}),
        ...(reply.state === "declined"
          ? {
              declineReason: reply.declineReason ?? null,
              declinedBy: reply.repliedBy,
              nextStep: reply.nextStep ?? null,
            }
          : {}),
      });
      await t.referralReply.create({
        data: { clinicId: clinic.id, id: newId(), referralId, ...said },
      });
      const facts = { by, ...(reply.declineReason ? { reason: reply.declineReason } : {}) };
      await record(t, actor, { event: EVENT[reply.state], caseId: row.caseId, referralId, facts });
      await settleCase(t, clinic, row.caseId);
      await tellPatient(t, clinic.id, row.caseId);
      if (by === "recipient") await tellSender(t, clinic.id, referralId);
      return { referralId };
    }),
  );
}

/** A report is asked for ten working days after the visit, everything else counts from now. */
async function dueAfter(
  t: Tx,
  clinic: ClinicView,
  { state, bookedFor }: Reply,
  tier: Parameters<typeof dueFor>[1],
) {
  const at = await now(t);
  const from = state === "booked" && bookedFor && bookedFor > at ? bookedFor : at;
  return dueFor(
    NEXT[state as Exclude<ReferralState, "draft" | "closed" | "cancelled">],
    tier,
    from,
    clinic,
  );
}
