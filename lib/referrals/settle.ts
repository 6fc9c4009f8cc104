import "server-only";
import type { NextAction, ReferralState, Specialty, Turn } from "@/generated/prisma/enums";
import type { ClinicView } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import type { Tx } from "@/lib/base/db";
import { dueFor } from "@/lib/cases/clocks";
import { moveCase } from "@/lib/cases/move";
import { isOpenReferral, REFERRAL_STATES } from "./status";

/** What the case waits for while a referral stands in a state. */
export const NEXT: Record<Exclude<ReferralState, "draft" | "closed" | "cancelled">, NextAction> = {
  sent: "recipient_decides",
  received: "recipient_decides",
  info_requested: "decide",
  accepted: "recipient_books",
  booked: "recipient_reports",
  no_show: "call_patient",
  seen: "recipient_reports",
  declined: "reroute",
  advice_returned: "acknowledge_report",
  report_received: "acknowledge_report",
  cancel_requested: "follow_up",
  undeliverable: "fix_delivery",
  expired: "reroute",
};

type Standing = { turn: Turn; nextAction: NextAction; dueAt: Date };

/**
 * Puts the case where its referrals say: ours before theirs, then what is due first.
 * Without one under way it is back in review. It never stands without a next action.
 */
export async function settleCase(
  tx: Tx,
  clinic: ClinicView,
  caseId: string,
  more: { ownerId?: string; claimedUntil?: null; specialty?: Specialty; newsAt?: null } = {},
): Promise<void> {
  const row = await tx.case.findUniqueOrThrow({
    where: { clinicId_id: { clinicId: clinic.id, id: caseId } },
    select: { id: true, clinicId: true, version: true, state: true, tier: true, newsAt: true },
  });
  if (row.state === "closed") return;
  // What the patient told since waits for a clinician, whatever the specialist answers.
  if (row.newsAt && row.state === "in_review" && !more.ownerId) return;
  const first = await mostPressing(tx, clinic.id, caseId);
  if (first) return moveCase(tx, row, { to: "referred", ...first }, more);
  const at = await now(tx);
  const dueAt = dueFor("decide", row.tier, at, clinic);
  return moveCase(tx, row, { to: "in_review", turn: "clinic", nextAction: "decide", dueAt });
}

export const hasOpenReferral = async (t: Tx, clinicId: string, caseId: string): Promise<boolean> =>
  (await mostPressing(t, clinicId, caseId)) !== null;

async function mostPressing(tx: Tx, clinicId: string, caseId: string): Promise<Standing | null> {
  const rows = await tx.referral.findMany({
    where: { clinicId, caseId },
    select: { state: true, dueAt: true },
  });
  const standing = rows.flatMap(({ state, dueAt }): Standing[] => {
    if (state === "draft" || state === "closed" || state === "cancelled" || !dueAt) return [];
    const turn = REFERRAL_STATES[state].turn;
    return turn && isOpenReferral(state) ? [{ turn, nextAction: NEXT[state], dueAt }] : [];
  });
  const weight = ({ turn, dueAt }: Standing) => (turn === "clinic" ? 0 : 1e15) + dueAt.getTime();
  return standing.sort((a, b) => weight(a) - weight(b))[0] ?? null;
}
