/** Marks that turn the reading direction let a text show something else than it holds. Phones copy them with numbers. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** NUL and lone surrogates cannot be stored in Postgres. */
export const canBeStored = (text: string): boolean => !text.includes("\0") && text.isWellFormed();

export const isStorable = (text: string): boolean => canBeStored(text) && text.search(TURNS) < 0;

export const NOT_STORABLE = "Holds characters that cannot be stored";

/**
 * What a person typed, without marks that they cannot see and without space around it. A form sends a new line as two
 * characters, where the browser's own limit counted one.
 */
export const asTyped = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(TURNS, "").trim();
