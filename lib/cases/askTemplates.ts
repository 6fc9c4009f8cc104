/** The questions a clinician may send as they are; their words, for patients in both languages, stand in lib/i18n/ask. */
export const ASK_TEMPLATES = [
  "change",
  "legs",
  "bladder",
  "medicines",
  "treatments",
  "tests",
  "work",
  "allergies",
  "reach",
] as const;
export type AskTemplate = (typeof ASK_TEMPLATES)[number];

/** What stands in place of a template when the clinician wrote the question. */
export const OWN = "own";

export const isAskTemplate = (code: string): code is AskTemplate =>
  (ASK_TEMPLATES as readonly string[]).includes(code);

/** Why a question was taken back. */
export const TAKEN_BACK = ["by_phone", "not_needed", "by_mistake"] as const;
