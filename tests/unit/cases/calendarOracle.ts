import type { Hours } from "@/lib/cases/hours";

/**
 * A second reading of the same calendar, told only by Intl's wall clock and written to share nothing with lib/cases/hours:
 * it walks the day by quarters of an hour, of which every offset and every time made up here is a multiple.
 */
const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const formats = new Map<string, Intl.DateTimeFormat>();

/** "2026-03-08 01:59", as a clock on the wall of that zone shows it. */
export function wallClock(at: number, timeZone: string): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("sv-SE", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
  formats.set(timeZone, format);
  return format.format(at);
}

export const dayOn = (at: number, timeZone: string): string => wallClock(at, timeZone).slice(0, 10);

const nextDay = (iso: string): string => new Date(Date.parse(iso) + DAY).toISOString().slice(0, 10);

type Readings = Map<string, number>;
const walked = new Map<string, Readings>();

/** Every reading of one day's wall clock with its first instant: walked over more than the day, so that it may begin and end late. */
function readingsOf(day: string, timeZone: string): Readings {
  const key = `${timeZone} ${day}`;
  const known = walked.get(key);
  if (known) return known;
  const found: Readings = new Map();
  const noon = Date.parse(`${day}T12:00:00Z`);
  for (let at = noon - 27 * HOUR; at < noon + 27 * HOUR; at += QUARTER) {
    const [date, clock = ""] = wallClock(at, timeZone).split(" ");
    if (date === day && !found.has(clock)) found.set(clock, at);
  }
  walked.set(key, found);
  return found;
}

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** The first minute at which the wall clock reads so; a time that the clocks skip counts on from the one before. */
function instant(day: string, clock: string, timeZone: string): number {
  const readings = readingsOf(day, timeZone);
  const shown = readings.get(clock);
  if (shown !== undefined) return shown;
  const before = [...readings.keys()].filter((reads) => reads < clock).at(-1);
  // A day that begins late skips its first times: they count on from midnight, which is its first minute.
  if (before === undefined) return Math.min(...readings.values()) + minutes(clock) * MINUTE;
  return (readings.get(before) ?? 0) + (minutes(clock) - minutes(before)) * MINUTE;
}

const NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

/** The closes of the working days on which the clinic opens at or after `from`, in order. */
export function closesAfter(from: number, count: number, timeZone: string, hours: Hours): number[] {
  const closes: number[] = [];
  for (
    let day = dayOn(from, timeZone), i = 0;
    closes.length < count && i < 400;
    day = nextDay(day), i++
  ) {
    const name = NAMES[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "sun";
    const spans = hours.holidays.includes(day) ? [] : (hours.week[name] ?? []);
    const times = spans
      .map(([a, b]) => [instant(day, a, timeZone), instant(day, b, timeZone)] as const)
      .filter(([opens, shuts]) => opens < shuts);
    if (times.length === 0) continue;
    if (Math.min(...times.map(([opens]) => opens)) < from) continue;
    closes.push(Math.max(...times.map(([, shuts]) => shuts)));
  }
  return closes;
}
