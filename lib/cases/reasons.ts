import type { CloseReason } from "@/generated/prisma/enums";

/** The closed lists a clinician chooses from; their words stand in lib/i18n/staff/case. */

export const LEVEL_REASONS = [
  "agree",
  "spoke_with_patient",
  "examined",
  "new_information",
  "known_and_stable",
  "answer_mistaken",
  "more_worrying",
] as const;

export const SELF_CARE_WAYS = ["by_phone", "in_writing", "in_person"] as const;

export const EMERGENCY_DONE = [
  "ambulance_called",
  "sent_to_emergency",
  "seen_here_now",
  "already_under_care",
  "crisis_team",
  "welfare_check",
] as const;
export const SPOKEN_TO = ["patient", "family", "ambulance", "hospital", "nobody"] as const;

/** What a person may close a case with; report_acknowledged belongs to the referral loop. */
export const CLOSE_REASONS = [
  "self_care_advice",
  "emergency_handled",
  "cared_for_elsewhere",
  "withdrawn",
  "duplicate",
] as const satisfies readonly CloseReason[];

export const REOPEN_REASONS = ["worse", "new_information", "closed_by_mistake"] as const;
