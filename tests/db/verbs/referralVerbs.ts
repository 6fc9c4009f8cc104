import type { Referral } from "@/generated/prisma/client";
import { db } from "@/lib/base/db";
import { DAY } from "@/lib/base/durations";
import { fail } from "@/lib/base/result";
import { acknowledgeReport, cancelReferral, rerouteReferral } from "@/lib/referrals/acknowledge";
import { draftReferral } from "@/lib/referrals/draft";
import { acceptReferral, declineReferral, returnOutcome } from "@/lib/referrals/replyForms";
import { sendReferral } from "@/lib/referrals/send";
import type { Done, Seen, Verb } from "./verbs";
import { pick, recipientOf, type World } from "./world";

type Of = (world: World, referral: Referral) => Promise<Done>;

/** On one referral of the case; without one there is nothing to do. */
const on =
  (verb: Of): Verb =>
  async (world, one) => {
    const all = await db().referral.findMany({
      where: { clinicId: world.clinic.id, caseId: one.id },
    });
    // Mostly one that is under way: what has ended refuses everything.
    const open = all.filter(({ endedAt }) => endedAt === null);
    const from = open.length > 0 && world.roll(8) > 0 ? open : all;
    return from.length === 0 ? fail("referral.not_found") : verb(world, pick(world, from));
  };

const said = ({ id, version }: Referral) => ({ referralId: id, version, repliedBy: "Front desk" });
const soon = new Date(Date.now() + 9 * DAY).toISOString().slice(0, 10);

export const REFERRAL_VERBS = {
  draft: (w: World, { reference }: Seen) =>
    draftReferral(pick(w, w.staff), {
      reference,
      specialty: "orthopedics",
      specialistId: pick(w, w.offices),
      question: "Is surgery needed?",
    }),
  send: on((w, r) =>
    sendReferral(pick(w, w.staff), {
      id: r.id,
      version: r.version,
      confirmed: "yes",
      incompleteWhy: "Could not say.",
    }),
  ),
  cancel: on((w, r) => cancelReferral(pick(w, w.staff), { id: r.id, version: r.version })),
  reroute: on((w, r) => rerouteReferral(pick(w, w.staff), { id: r.id, version: r.version })),
  acknowledge: on((w, r) => acknowledgeReport(pick(w, w.staff), { id: r.id, version: r.version })),
  accept: on((w, r) => acceptReferral(recipientOf(w, r.id), { ...said(r), date: "", time: "" })),
  book: on((w, r) =>
    acceptReferral(recipientOf(w, r.id), { ...said(r), date: soon, time: "10:30" }),
  ),
  decline: on((w, r) =>
    declineReferral(recipientOf(w, r.id), {
      ...said(r),
      reason: "no_capacity",
      nextStep: "Elsewhere.",
    }),
  ),
  outcome: on((w, r) =>
    returnOutcome(recipientOf(w, r.id), { ...said(r), text: "Seen; all is well." }),
  ),
} satisfies Record<string, Verb>;
