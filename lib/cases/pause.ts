import { type Tier, tierRank } from "@/lib/triage";
import { dueFor } from "./clocks";
import { type Calendar, workingDayEnd } from "./hours";

/** From here on nothing waits for an answer: the question is asked, and the clinic's clock runs on. */
const NEVER_WAITS: Tier = "same_day";

export const mayWait = (tier: Tier): boolean => tierRank(tier) < tierRank(NEVER_WAITS);

/** Longer than any clock of the clinic in working days. */
const MOST_DAYS = 60;

/** The working days left on a clock, the begun one counted whole; 0 when it has run out. */
export function workingDaysLeft(from: Date, dueAt: Date, clinic: Calendar): number {
  if (dueAt <= from) return 0;
  let days = 1;
  while (days < MOST_DAYS && workingDayEnd(from, days, clinic) < dueAt) days++;
  return days;
}

/**
 * When the clinic is due after the patient's turn: what was left of its clock, from now on. Never later than a clock
 * that would begin now, for the level may have risen meanwhile.
 */
export function resumedDue(left: number, at: Date, tier: Tier, clinic: Calendar): Date {
  const fresh = dueFor("decide", tier, at, clinic);
  const due = left === 0 ? at : workingDayEnd(at, left, clinic);
  return due < fresh ? due : fresh;
}
