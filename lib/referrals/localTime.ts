import { TZDate } from "@date-fns/tz";

/** A day and a wall-clock time in a zone, as an instant; null when there is no such day or time. */
export function localTime(date: string, time: string, timeZone: string): Date | null {
  const [y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)?.slice(1).map(Number) ?? [];
  const [hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time)?.slice(1).map(Number) ?? [];
  if (!y || !m || !d || hour === undefined || minute === undefined) return null;
  const local = new TZDate(y, m - 1, d, hour, minute, 0, 0, timeZone);
  return local.getMonth() === m - 1 && local.getDate() === d ? new Date(local.getTime()) : null;
}
