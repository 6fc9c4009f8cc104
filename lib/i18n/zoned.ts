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

/** "2026-11-24", the day in the clinic's zone. */
export const dayOf = (at: Date, timeZone: string): string =>
  formatter("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(at);
