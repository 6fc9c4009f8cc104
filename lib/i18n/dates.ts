import { hour } from "./spanish";
import type { Locale } from "./words";

/** Days and times as people say them, in the clinic's time zone: "Tuesday 24 November", "9:58 am". */
export type When = { locale: Locale; timeZone: string };

const parts = (at: Date, { locale, timeZone }: When, options: Intl.DateTimeFormatOptions) =>
  Object.fromEntries(
    new Intl.DateTimeFormat(locale === "es" ? "es-US" : "en-US", { timeZone, ...options })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );

/** "Tuesday 24 November"; the year only when it is another one than `now`'s. */
export function dayText(at: Date, when: When, now: Date = new Date()): string {
  const options = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
  const { weekday, day, month, year } = parts(at, when, options);
  const sameYear = year === parts(now, when, options).year;
  return when.locale === "es"
    ? `${weekday} ${day} de ${month}${sameYear ? "" : ` de ${year}`}`
    : `${weekday} ${day} ${month}${sameYear ? "" : ` ${year}`}`;
}

/** "9:58 am", "5 pm"; in Spanish "9:58 a.m.". */
export function timeText(at: Date, when: When): string {
  const { hour, minute, dayPeriod } = parts(at, when, {
    hour: "numeric",
    minute: "2-digit",
    hour12: true,
  });
  const half = (dayPeriod ?? "").toLowerCase().replace(/\u202f/g, " ");
  return `${hour}${minute === "00" ? "" : `:${minute}`}\u00a0${half}`;
}

/** "Wednesday 2 December, 5 pm"; in Spanish "miércoles 2 de diciembre a las 5 p.m.". */
export const dayAndTime = (at: Date, when: When, now?: Date): string => {
  const [day, time] = [dayText(at, when, now), timeText(at, when)];
  return when.locale === "es" ? `${day} a ${hour(time)}` : `${day}, ${time}`;
};

/** Whether two instants fall on the same day in that zone. */
export const isSameDay = (a: Date, b: Date, timeZone: string): boolean =>
  a.toLocaleDateString("en-CA", { timeZone }) === b.toLocaleDateString("en-CA", { timeZone });

/** A calendar day (YYYY-MM-DD) as "27 March 1971"; it belongs to no time zone. */
export function dateText(iso: string, locale: Locale): string {
  const options = { day: "numeric", month: "long", year: "numeric" } as const;
  const { day, month, year } = parts(new Date(iso), { locale, timeZone: "UTC" }, options);
  return locale === "es" ? `${day} de ${month} de ${year}` : `${day} ${month} ${year}`;
}
