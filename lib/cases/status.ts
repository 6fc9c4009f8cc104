import type { CaseState } from "@/generated/prisma/enums";

/**
 * The allowed moves of a case: received → in_review → (info_requested ⇄ in_review)
 * → referred | self_care | emergency_handled → closed; reopening goes back to in_review.
 */
export const CASE_MOVES = {
  received: ["in_review", "info_requested", "referred", "self_care", "emergency_handled", "closed"],
  in_review: ["received", "info_requested", "referred", "self_care", "emergency_handled", "closed"],
  info_requested: ["in_review", "referred", "self_care", "emergency_handled", "closed"],
  referred: ["in_review", "closed"],
  self_care: ["in_review", "closed"],
  emergency_handled: ["in_review", "referred", "closed"],
  closed: ["in_review"],
} as const satisfies Record<CaseState, readonly CaseState[]>;

export const mayMove = (from: CaseState, to: CaseState): boolean =>
  (CASE_MOVES[from] as readonly CaseState[]).includes(to);
