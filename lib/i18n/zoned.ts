import { MINUTE } from "@/lib/base/durations";

const made = new Map<string, Intl.DateTimeFormat>();

/** A formatter is made once a zone and spelling: making one takes longer than using it a hundred times. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const there = made.get(key);
  if (there) return there;
  const fresh = new Intl.DateTimeFormat(locale, options);
  made.set(key, fresh);
  return fresh;
}

/** A time in a zone, in the staff's English. */
export const zoned = (at: Date, timeZone: string, options: Intl.DateTimeFormatOptions): string =>
  formatter("en-US", { timeZone, ...options }).format(at);

/** In every zone of today a day begins on a quarter of an hour: within one of them all times are of one day. */
const QUARTER = 15 * MINUTE;
const MOST_DAYS = 10_000;
const days = new Map<string, string>();

/** "2026-11-24", the day in the clinic's zone. */
export function dayOf(at: Date, timeZone: string): string {
  const key = `${Math.floor(at.getTime() / QUARTER)} ${timeZone}`;
  const there = days.get(key);
  if (there) return there;
  const options = { timeZone, year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const day = formatter("en-CA", options).format(at);
  if (days.size >= MOST_DAYS) days.clear();
  days.set(key, day);
  return day;
}
