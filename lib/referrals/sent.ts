import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recordAll } from "@/lib/audit/record";
import type { ClinicView } from "@/lib/base/clinic";
import type { Tx } from "@/lib/base/db";
import { mailHold } from "@/lib/base/undo";
import { tellPatient } from "@/lib/cases/tellPatient";
import { beforeOf } from "@/lib/cases/undo/before";
import type { Dispatched } from "./dispatch";
import { settleCase } from "./settle";

/**
 * What follows when one or several referrals of a case were dispatched: the case goes with whoever refers, the patient
 * is told once, and each sending is in the trail with the way back for all of them.
 */
export async function settleSent(
  t: Tx,
  actor: Actor<"referral:send">,
  clinic: ClinicView,
  all: readonly [Dispatched, ...Dispatched[]],
): Promise<void> {
  const [{ referral: first }] = all;
  const { caseId, specialty } = first;
  // Whoever refers follows the case from now on: it does not fall back into the shared queue.
  const follows = { newsAt: null, ownerId: actor.userId, claimedUntil: null, specialty };
  await settleCase(t, clinic, caseId, follows);
  const told = await tellPatient(t, clinic.id, caseId, mailHold("sending"));
  const before = beforeOf(
    first.case,
    {
      mails: [...all.map(({ mail }) => mail), ...told],
      referrals: all.map(({ referral }) => referral.id),
    },
    "sending",
  );
  await recordAll(
    t,
    actor,
    all.map(({ referral, complete }) => ({
      event: "referral.sent" as const,
      caseId,
      referralId: referral.id,
      facts: { specialty: referral.specialty, complete },
      before,
    })),
  );
}
