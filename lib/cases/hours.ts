import { tzOffset } from "@date-fns/tz";
import { z } from "zod";
import { DAY, MINUTE } from "@/lib/base/durations";

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Give a time as 08:00");
const opening = z
  .tuple([time, time])
  .refine(([opens, closes]) => opens < closes, "Close after you open, on the same day");

/** Opening hours by weekday, in the clinic's own time, and days on which it stays shut. */
export const hoursSchema = z.object({
  week: z.partialRecord(z.enum(DAYS), z.array(opening)),
  holidays: z.array(z.iso.date()),
});
export type Hours = z.infer<typeof hoursSchema>;
export type Calendar = { timeZone: string; hours: unknown };

/** Monday to Friday, 8 to 5: what a clinic has until it says otherwise. */
export const USUAL_HOURS: Hours = {
  week: Object.fromEntries(DAYS.slice(1, 6).map((day) => [day, [["08:00", "17:00"]]])),
  holidays: [],
};

/** A day of the calendar, as midnight of that day in UTC: the next one is a day later, whatever the clocks do. */
type CalendarDay = number;

const offsetAt = (at: number, zone: string): number => tzOffset(zone, new Date(at)) * MINUTE;

export const dayIn = (at: Date, timeZone: string): CalendarDay => {
  const wall = at.getTime() + offsetAt(at.getTime(), timeZone);
  return wall - (((wall % DAY) + DAY) % DAY);
};

export const isoDay = (day: CalendarDay): string => new Date(day).toISOString().slice(0, 10);

/**
 * The instant of a time on the wall. What the clocks show twice is the first; what they skip counts on from the
 * offset before, as RFC 5545 has it.
 */
export function instantOf(day: CalendarDay, clock: string, timeZone: string): Date {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  const wall = day + (hour * 60 + minute) * MINUTE;
  // No zone is a day from UTC, and none changes twice within two days.
  const [before, after] = [offsetAt(wall - DAY, timeZone), offsetAt(wall + DAY, timeZone)];
  const shown = [before, after].map((offset) => wall - offset);
  const real = shown.filter((at) => at + offsetAt(at, timeZone) === wall);
  return new Date(real.length > 0 ? Math.min(...real) : wall - before);
}

type Opening = { opens: Date; closes: Date };

/** When the clinic is open on a day, in order; none on holidays, and none that the clocks skip. */
export function openingsOn(day: CalendarDay, { timeZone, hours }: OpenCalendar): Opening[] {
  const name = DAYS[new Date(day).getUTCDay()];
  if (!name || hours.holidays.includes(isoDay(day))) return [];
  return (hours.week[name] ?? [])
    .map(([from, to]) => ({
      opens: instantOf(day, from, timeZone),
      closes: instantOf(day, to, timeZone),
    }))
    .filter(({ opens, closes }) => opens < closes)
    .sort((a, b) => a.closes.getTime() - b.closes.getTime());
}

type OpenCalendar = { timeZone: string; hours: Hours };

/** The calendar of a clinic's row; hours that cannot be read are the usual ones. */
export function openCalendar({ timeZone, hours }: Calendar): OpenCalendar {
  const parsed = hoursSchema.safeParse(hours);
  return { timeZone, hours: parsed.success ? parsed.data : USUAL_HOURS };
}

export const isWorkingDay = (day: CalendarDay, calendar: Calendar): boolean =>
  openingsOn(day, openCalendar(calendar)).length > 0;

export function isOpen(at: Date, calendar: Calendar): boolean {
  const openings = openingsOn(dayIn(at, calendar.timeZone), openCalendar(calendar));
  return openings.some(({ opens, closes }) => at >= opens && at < closes);
}

/** A year without an open day means that the hours are wrong: then every weekday counts. */
const FURTHEST = 366;

/** The next opening at or after `at`. */
export function nextOpening(at: Date, calendar: Calendar): Date {
  const open = openCalendar(calendar);
  const first = dayIn(at, calendar.timeZone);
  for (let day = first; day < first + FURTHEST * DAY; day += DAY) {
    const ahead = openingsOn(day, open).filter(({ closes }) => closes > at);
    const opens = Math.min(...ahead.map((opening) => opening.opens.getTime()));
    if (ahead.length > 0) return opens > at.getTime() ? new Date(opens) : at;
  }
  return at;
}

/**
 * The end of the nth working day. A day counts when the clinic opens on it at or after `from`:
 * what comes in during or after hours starts to count on the next working day.
 */
export function workingDayEnd(from: Date, days: number, calendar: Calendar): Date {
  const open = openCalendar(calendar);
  const first = dayIn(from, calendar.timeZone);
  let left = days;
  for (let day = first; day < first + FURTHEST * DAY; day += DAY) {
    const openings = openingsOn(day, open);
    const last = openings.at(-1);
    if (!last || openings.some(({ opens }) => opens < from)) continue;
    left--;
    if (left <= 0) return last.closes;
  }
  return new Date(from.getTime() + days * DAY);
}
