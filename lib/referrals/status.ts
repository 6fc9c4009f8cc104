import type { ReferralState, Turn } from "@/generated/prisma/enums";

export type Mover = "clinician" | "recipient" | "patient" | "system";

/** The states a recipient may bring a referral to, from any open state at or after sent. */
const RECIPIENT = [
  "received",
  "info_requested",
  "accepted",
  "declined",
  "advice_returned",
  "booked",
  "no_show",
  "seen",
  "report_received",
] as const satisfies readonly ReferralState[];

type Row = {
  /** whose turn it is while a referral stands here; null when it has ended or was never sent */
  turn: Turn | null;
  open: boolean;
  clinician: readonly ReferralState[];
  recipient: readonly ReferralState[];
  system: readonly ReferralState[];
};

const waiting = (turn: Turn): Row => ({
  turn,
  open: true,
  // "by phone": a clinician may enter whatever the recipient may, and ask to cancel
  clinician: [...RECIPIENT, "cancel_requested"],
  recipient: RECIPIENT,
  system: ["undeliverable", "expired"],
});
const ended: Row = { turn: null, open: false, clinician: [], recipient: [], system: [] };
const back: Row = {
  turn: "clinic",
  open: true,
  clinician: ["closed", "cancelled"],
  recipient: [],
  system: [],
};

/** The one table of referral states: who must act, and who may move it where. Mapped to FHIR and BSeR in docs. */
export const REFERRAL_STATES: Record<ReferralState, Row> = {
  draft: {
    turn: "clinic",
    open: true,
    clinician: ["sent", "cancelled"],
    recipient: [],
    system: [],
  },
  sent: waiting("recipient"),
  received: waiting("recipient"),
  info_requested: {
    ...waiting("clinic"),
    clinician: ["received", ...RECIPIENT, "cancel_requested"],
  },
  accepted: waiting("recipient"),
  booked: waiting("patient"),
  no_show: waiting("clinic"),
  seen: waiting("recipient"),
  declined: { ...back, clinician: ["closed"] },
  advice_returned: back,
  report_received: { ...back, clinician: ["closed"] },
  cancel_requested: {
    turn: "clinic",
    open: true,
    clinician: ["cancelled"],
    recipient: ["cancelled"],
    system: ["cancelled"],
  },
  // Our turn, but the office may still answer: late, or by a letter that reached it some other way.
  undeliverable: { ...back, clinician: ["sent", "closed", "cancelled"], recipient: RECIPIENT },
  expired: { ...back, clinician: ["sent", "closed", "cancelled"], recipient: RECIPIENT },
  closed: ended,
  cancelled: ended,
};

export function mayMoveReferral(by: Mover, from: ReferralState, to: ReferralState): boolean {
  if (by === "patient") return false;
  return REFERRAL_STATES[from][by].includes(to);
}

export const isOpenReferral = (state: ReferralState): boolean => REFERRAL_STATES[state].open;
