import { TZDate } from "@date-fns/tz";
import { addDays, startOfDay } from "date-fns";
import { z } from "zod";

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Give a time as 08:00");

/** Opening hours by weekday, in the clinic's own time, and days on which it stays shut. */
export const hoursSchema = z.object({
  week: z.partialRecord(z.enum(DAYS), z.array(z.tuple([time, time]))),
  holidays: z.array(z.iso.date()),
});
export type Hours = z.infer<typeof hoursSchema>;
export type Calendar = { timeZone: string; hours: unknown };

/** Monday to Friday, 8 to 5: what a clinic has until it says otherwise. */
export const USUAL_HOURS: Hours = {
  week: Object.fromEntries(DAYS.slice(1, 6).map((day) => [day, [["08:00", "17:00"]]])),
  holidays: [],
};

type Opening = { opens: Date; closes: Date };

/** When the clinic is open on the day of `at`; none on holidays. */
function openingsOn(at: TZDate, hours: Hours): Opening[] {
  const iso = `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, "0")}-${String(at.getDate()).padStart(2, "0")}`;
  const day = DAYS[at.getDay()];
  if (!day || hours.holidays.includes(iso)) return [];
  return (hours.week[day] ?? []).map(([from, to]) => ({
    opens: clockOn(at, from),
    closes: clockOn(at, to),
  }));
}

/** The instant of a wall-clock time on a day; the zone's own rules decide on days of clock change. */
function clockOn(day: TZDate, clock: string): Date {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  const local = new TZDate(
    day.getFullYear(),
    day.getMonth(),
    day.getDate(),
    hour,
    minute,
    0,
    0,
    day.timeZone ?? "UTC",
  );
  return new Date(local.getTime());
}

const read = (calendar: Calendar): Hours => {
  const parsed = hoursSchema.safeParse(calendar.hours);
  return parsed.success ? parsed.data : USUAL_HOURS;
};

export function isOpen(at: Date, calendar: Calendar): boolean {
  const local = new TZDate(at.getTime(), calendar.timeZone);
  return openingsOn(local, read(calendar)).some(({ opens, closes }) => at >= opens && at < closes);
}

/** A year without an open day means that the hours are wrong: then every weekday counts. */
const FURTHEST = 366;

/** The next opening at or after `at`. */
export function nextOpening(at: Date, calendar: Calendar): Date {
  const hours = read(calendar);
  let day = startOfDay(new TZDate(at.getTime(), calendar.timeZone));
  for (let i = 0; i < FURTHEST; i++, day = addDays(day, 1)) {
    const next = openingsOn(day, hours).find(({ closes }) => closes > at);
    if (next) return next.opens > at ? next.opens : at;
  }
  return at;
}

/**
 * The end of the nth working day. A day counts when the clinic opens on it at or after `from`:
 * what comes in during or after hours starts to count on the next working day.
 */
export function workingDayEnd(from: Date, days: number, calendar: Calendar): Date {
  const hours = read(calendar);
  let day = startOfDay(new TZDate(from.getTime(), calendar.timeZone));
  let left = days;
  for (let i = 0; i < FURTHEST; i++, day = addDays(day, 1)) {
    const openings = openingsOn(day, hours);
    const last = openings.at(-1);
    if (!last || !openings[0] || openings[0].opens < from) continue;
    left--;
    if (left <= 0) return last.closes;
  }
  return new Date(from.getTime() + days * 86_400_000);
}
