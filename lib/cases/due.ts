import { HOUR } from "@/lib/base/durations";
import { dayOf } from "@/lib/i18n/zoned";

export type DueStanding = "late" | "at_risk" | "on_time";

/**
 * Where a due time stands: late once it is past; at risk within its last hour, and on its last day in the clinic's
 * zone, because working days end at closing time. The queue and the case both mark by it, and the queue's "Due today"
 * holds exactly what is late or at risk on its last day.
 */
export function dueStanding(due: Date, now: Date, timeZone: string): DueStanding {
  const left = due.getTime() - now.getTime();
  if (left < 0) return "late";
  const lastDay = dayOf(due, timeZone) === dayOf(now, timeZone);
  return left < HOUR || lastDay ? "at_risk" : "on_time";
}
