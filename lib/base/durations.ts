/** Milliseconds. A day here is 24 hours; a day of the calendar is lib/cases/hours. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
