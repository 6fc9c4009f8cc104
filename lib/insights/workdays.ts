import { DAY } from "@/lib/base/durations";
import { type Calendar, dayIn, isoDay, openCalendar, openingsOn } from "@/lib/cases/hours";

/**
 * Until when something that begins on a day of the clinic may take `days` working days: `early` when it begins no later
 * than the clinic opens, else `late`. A day without an opening has no `opens`, and `late` holds.
 */
export type Workday = {
  days: number;
  day: string;
  opens: Date | null;
  early: Date | null;
  late: Date | null;
};

/** A clinic shut for longer than this after the last day has hours that are wrong. */
const FURTHEST = 60;

/**
 * The due times of lib/cases/hours for every day of a span at once, as rows for the database: it can then say of a hundred
 * thousand cases whether they were on time in one statement. A due time that lies too far ahead is null.
 */
export function workdays(
  span: { from: Date; to: Date },
  limits: readonly number[],
  calendar: Calendar,
): Workday[] {
  const [first, last] = [dayIn(span.from, calendar.timeZone), dayIn(span.to, calendar.timeZone)];
  const open = openDays(first, last + FURTHEST * DAY, calendar);
  const rows: Workday[] = [];
  let next = 0;
  for (let day = first; day <= last; day += DAY) {
    while ((open[next]?.day ?? Number.POSITIVE_INFINITY) < day) next += 1;
    const today = open[next]?.day === day ? open[next] : undefined;
    const after = today ? next + 1 : next;
    for (const days of limits)
      rows.push({
        days,
        day: isoDay(day),
        opens: today?.opens ?? null,
        early: open[next + days - 1]?.closes ?? null,
        late: open[after + days - 1]?.closes ?? null,
      });
  }
  return rows;
}

function openDays(first: number, last: number, calendar: Calendar) {
  const hours = openCalendar(calendar);
  const found: { day: number; opens: Date; closes: Date }[] = [];
  for (let day = first; day <= last; day += DAY) {
    const openings = openingsOn(day, hours);
    const closes = openings.at(-1)?.closes;
    const opens = Math.min(...openings.map((opening) => opening.opens.getTime()));
    if (closes) found.push({ day, opens: new Date(opens), closes });
  }
  return found;
}
