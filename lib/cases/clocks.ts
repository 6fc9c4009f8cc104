import type { NextAction } from "@/generated/prisma/enums";
import { DAY, HOUR, MINUTE } from "@/lib/base/durations";
import type { Tier } from "@/lib/triage";
import { type Calendar, workingDayEnd } from "./hours";

/** A time limit: working days end at the close of that day; minutes and hours run in and out of hours. */
export type Limit = { workingDays: number } | { ms: number };
const days = (workingDays: number): Limit => ({ workingDays });
const ms = (n: number): Limit => ({ ms: n });

type ByTier = Record<Tier, Limit>;
const same = (limit: Limit): ByTier => ({
  emergency: limit,
  same_day: limit,
  urgent: limit,
  soon: limit,
  routine: limit,
  self_care: limit,
});

/** A decision is due when the referral must be out. */
const TO_REFERRAL: ByTier = {
  emergency: ms(15 * MINUTE),
  same_day: ms(4 * HOUR),
  urgent: days(1),
  soon: days(3),
  routine: days(7),
  self_care: days(10),
};

/** How long each next action may take. Emergency and same day never wait for working hours. */
const LIMITS: Record<NextAction, ByTier> = {
  first_look: {
    emergency: ms(15 * MINUTE),
    same_day: ms(HOUR),
    urgent: days(1),
    soon: days(3),
    routine: days(5),
    self_care: days(10),
  },
  decide: TO_REFERRAL,
  send_referral: TO_REFERRAL,
  call_patient: { ...TO_REFERRAL, routine: days(5) },
  patient_answers: { ...same(days(5)), emergency: ms(HOUR), same_day: ms(4 * HOUR) },
  recipient_decides: {
    ...same(days(5)),
    emergency: ms(HOUR),
    same_day: ms(24 * HOUR),
    urgent: days(2),
  },
  recipient_books: { ...same(ms(7 * DAY)), emergency: ms(HOUR), same_day: ms(24 * HOUR) },
  recipient_reports: same(days(10)),
  acknowledge_report: same(days(2)),
  reroute: { ...same(days(3)), emergency: ms(HOUR), same_day: ms(4 * HOUR), urgent: days(1) },
  fix_delivery: { ...same(days(1)), emergency: ms(15 * MINUTE), same_day: ms(HOUR) },
  follow_up: { ...same(ms(42 * DAY)), emergency: days(1), same_day: days(1) },
};

/** How long a next action may take at a level. */
export const limitFor = (action: NextAction, tier: Tier): Limit => LIMITS[action][tier];

/** By when the next action is due, from `from`, in the clinic's hours and zone. */
export function dueFor(action: NextAction, tier: Tier, from: Date, clinic: Calendar): Date {
  const limit = LIMITS[action][tier];
  if ("ms" in limit) return new Date(from.getTime() + limit.ms);
  return workingDayEnd(from, limit.workingDays, clinic);
}
