import type { CaseState, CloseReason, NextAction, ReferralState } from "@/generated/prisma/enums";
import type { Voice } from "@/lib/i18n/voice";
import type { Tier } from "@/lib/triage";
import { dueFor } from "./clocks";
import { type Calendar, isOpen, nextOpening } from "./hours";
import type { OwnTyped } from "./own/typed";
import type { PatientAsked } from "./patientAsked";

/** A referral as its patient may see it. */
export type ReferralProgress = {
  state: Exclude<ReferralState, "draft">;
  organisation: string;
  phone: string;
  sentAt: Date | null;
  bookedFor: Date | null;
  dueAt: Date | null;
};

/** What happens next, and by when; late when that time has passed. Neither level nor diagnosis. */
export type PatientNext =
  | { kind: "call"; by: Date; late: boolean }
  | { kind: "shut"; until: Date }
  | { kind: "read" | "reading"; by: Date; late: boolean }
  | { kind: "question"; by: Date }
  /** until when one word opens the case again */
  | { kind: "self_care"; until: Date | null }
  | { kind: "handled" }
  | { kind: "referred"; referral: ReferralProgress | null }
  | { kind: "ended"; reason: CloseReason | null; referral: ReferralProgress | null };

export type Holder =
  | { who: "clinic" | "office"; name: string | null }
  | { who: "patient" | "nobody" };

/** All that the status page may know of a case. */
export type StatusView = {
  reference: string;
  sentAt: Date;
  phone: string | null;
  /** whether the page speaks to the patient, or about them to whoever filled in the form */
  voice: Voice;
  /** answers that call for help now, as long as no clinician has decided */
  help: "emergency" | "crisis" | null;
  next: PatientNext;
  /** when the patient last told how it is, after the form itself */
  toldAgain: Date | null;
  /** whether "I got worse" may be said, the patient was asked by mail, it is begun and not sent, or too late */
  worse: "may" | "asked" | "open" | "ended";
  /** whose turn it is, by name where there is one */
  holder: Holder;
  /** referrals beside the one that matters now, which have not ended */
  others: ReferralProgress[];
  /** asked to withdraw, and the clinic has not answered yet */
  withdrawalAsked: boolean;
  closed: boolean;
  /** where this page is found again, as it is typed */
  address: string;
  /** what is known of the address to mail a copy to */
  email: string | null;
  /** a form of this page that was refused, as it was typed */
  typed: OwnTyped | null;
  /** what the clinic asks, newest first, with what was answered */
  asked: PatientAsked[];
  now: Date;
};

export type StandingForPatient = {
  state: CaseState;
  tier: Tier;
  nextAction: NextAction | null;
  dueAt: Date | null;
  /** when the case came to the level at which it stands */
  since: Date;
  closeReason: CloseReason | null;
};
type ClinicHours = Calendar & { onCallEmail: string | null };

/** Where a case stands in the order a patient lives through it. */
export function patientNext(
  row: StandingForPatient,
  referral: ReferralProgress | null,
  clinic: ClinicHours,
  now: Date,
): PatientNext {
  switch (row.state) {
    case "received":
    case "in_review":
      return beforeDecision(row, clinic, now);
    case "info_requested":
      return { kind: "question", by: row.dueAt ?? now };
    case "referred":
      return { kind: "referred", referral };
    case "self_care":
      return { kind: "self_care", until: row.dueAt };
    case "emergency_handled":
      return { kind: "handled" };
    case "closed":
      return { kind: "ended", reason: row.closeReason, referral };
  }
}

function beforeDecision(row: StandingForPatient, clinic: ClinicHours, now: Date): PatientNext {
  if (row.tier === "emergency" || row.tier === "same_day") return call(row, clinic, now);
  const by = row.dueAt ?? now;
  return { kind: row.state === "received" ? "read" : "reading", by, late: by < now };
}

/**
 * Someone calls today. When the clinic is shut and nobody is on call no such promise is made:
 * the time then runs from the next opening.
 */
function call(row: StandingForPatient, clinic: ClinicHours, now: Date): PatientNext {
  const { since, tier } = row;
  const reached = clinic.onCallEmail !== null || isOpen(since, clinic);
  const from = reached ? since : nextOpening(since, clinic);
  if (from > now) return { kind: "shut", until: from };
  const by = dueFor("call_patient", tier, from, clinic);
  return { kind: "call", by, late: by < now };
}
