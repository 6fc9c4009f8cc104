import { DAY, HOUR, MINUTE } from "@/lib/base/durations";
import { dayOf, zoned } from "../zoned";

/** "10:58 am", in the clinic's zone. */
export const clockTime = (at: Date, timeZone: string): string =>
  zoned(at, timeZone, { hour: "numeric", minute: "2-digit" })
    .replace(/\s?([AP]M)/, (_, half: string) => ` ${half.toLowerCase()}`)
    .replace(/^(\d+):00 /, "$1 ");

/** "Tue 1 Dec"; with `year` also the year. */
function dateWords(at: Date, timeZone: string, { year = false } = {}): string {
  const part = (options: Intl.DateTimeFormatOptions): string => zoned(at, timeZone, options);
  const words = `${part({ weekday: "short" })} ${part({ day: "numeric" })} ${part({ month: "short" })}`;
  return year ? `${words} ${part({ year: "numeric" })}` : words;
}

/** "Tue 1 Dec, 10:58 am". */
export const dayAndTimeWords = (at: Date, timeZone: string): string =>
  `${dateWords(at, timeZone)}, ${clockTime(at, timeZone)}`;

/** "10:58 am" today, else "Tue 1 Dec, 10:58 am". */
export const timeWords = (at: Date, now: Date, timeZone: string): string =>
  dayOf(at, timeZone) === dayOf(now, timeZone)
    ? clockTime(at, timeZone)
    : dayAndTimeWords(at, timeZone);

/** A birth date "1972-02-03" as "3 Feb 1972": a day of the calendar, in no zone. */
export function birthDateWords(iso: string): string {
  const at = new Date(`${iso}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions): string => zoned(at, "UTC", options);
  return `${part({ day: "numeric" })} ${part({ month: "short" })} ${part({ year: "numeric" })}`;
}

/** "26 min", "5 h", "3 d": how long, cut down to its largest unit. */
export function spanWords(ms: number): string {
  if (ms < HOUR) return `${Math.max(0, Math.floor(ms / MINUTE))} min`;
  return ms < DAY ? `${Math.floor(ms / HOUR)} h` : `${Math.floor(ms / DAY)} d`;
}

/** "11 min late", "late", "now", "in 42 min", "today 5 pm", "Fri 27", "Tue 1 Dec". */
export function dueWords(due: Date, now: Date, timeZone: string): string {
  const left = due.getTime() - now.getTime();
  if (left <= -MINUTE) return `${spanWords(-left)} late`;
  if (left < 0) return "late";
  if (left < MINUTE) return "now";
  if (left < HOUR) return `in ${spanWords(left)}`;
  if (dayOf(due, timeZone) === dayOf(now, timeZone)) return `today ${clockTime(due, timeZone)}`;
  if (left >= 6 * DAY) return dateWords(due, timeZone);
  const weekday = zoned(due, timeZone, { weekday: "short" });
  return `${weekday} ${zoned(due, timeZone, { day: "numeric" })}`;
}
