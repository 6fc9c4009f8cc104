import { z } from "zod";
import { DAY } from "@/lib/base/durations";
import { dayIn, instantOf, isoDay } from "@/lib/cases/hours";
import { rangeWords as w } from "@/lib/i18n/staff/insights";

/** Days of the clinic's calendar, both included, as in the address: "2026-08-28". */
export type Range = { from: string; to: string };
export type RangeErrors = { from?: string; to?: string };

/** Without an address: the last 90 days, today among them. */
const USUAL_DAYS = 90;
/** A year with its leap day, and the same again: for this year beside the last. */
export const MOST_DAYS = 732;

const day = z.iso.date(w.notADay);

/** "?from=2026-08-28&to=": a field that is left empty counts as none. */
const orNone = z.preprocess((value) => (value === "" ? undefined : value), day.optional());
const typed = z.object({ from: orNone, to: orNone });

const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** The range that an address asks for, or what is wrong with it, by field. */
export function readRange(
  asked: Record<string, unknown>,
  at: Date,
  timeZone: string,
): { ok: true; range: Range } | { ok: false; errors: RangeErrors } {
  const read = typed.safeParse(asked);
  if (!read.success) {
    const of = (field: string) => read.error.issues.find(({ path }) => path[0] === field)?.message;
    const [from, to] = [of("from"), of("to")];
    return { ok: false, errors: { ...(from ? { from } : {}), ...(to ? { to } : {}) } };
  }
  const today = isoDay(dayIn(at, timeZone));
  const to = read.data.to ?? today;
  const from = read.data.from ?? isoDay(dayOf(to) - (USUAL_DAYS - 1) * DAY);
  if (from > today) return { ok: false, errors: { from: w.inFuture } };
  if (from > to) return { ok: false, errors: { to: w.endsBefore } };
  if (daysIn({ from, to }) > MOST_DAYS) return { ok: false, errors: { from: w.tooLong } };
  return { ok: true, range: { from, to: to > today ? today : to } };
}

/** How many days a range holds. */
export const daysIn = ({ from, to }: Range): number => (dayOf(to) - dayOf(from)) / DAY + 1;

/** From the first instant of its first day up to that of the day after its last, on the clinic's clocks. */
export const instantsOf = ({ from, to }: Range, timeZone: string): { from: Date; to: Date } => ({
  from: instantOf(dayOf(from), "00:00", timeZone),
  to: instantOf(dayOf(to) + DAY, "00:00", timeZone),
});

/** The last days up to today. */
export function lastDays(days: number, at: Date, timeZone: string): Range {
  const today = dayIn(at, timeZone);
  return { from: isoDay(today - (days - 1) * DAY), to: isoDay(today) };
}
