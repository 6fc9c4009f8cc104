import { DAY } from "@/lib/base/durations";
import { type Calendar, dayIn, isWorkingDay } from "@/lib/cases/hours";

/**
 * The nearest day on which the clinic is open, at the same time of day: later for what is to come, earlier for what is
 * late. Moving a case back in time by hours may put its day on a Sunday, where the clocks would never have put it.
 */
export function onOpenDay(dueAt: Date, now: Date, clinic: Calendar): Date {
  const step = dueAt < now ? -DAY : DAY;
  let at = dueAt;
  for (let i = 0; i < 14 && !isWorkingDay(dayIn(at, clinic.timeZone), clinic); i++)
    at = new Date(at.getTime() + step);
  return at;
}
