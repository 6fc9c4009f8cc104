import type { Locale, Words } from "@/lib/i18n/words";

/** What the page on which a form is saved for later shows. */
export type LaterProps = {
  words: Words;
  locale: Locale;
  /** YYYY-MM-DD, when it is known */
  birthDate: string | null;
  /** what was typed and refused, by field name, with its sentence */
  typed: Readonly<Record<string, string | readonly string[]>>;
  errors: Readonly<Record<string, string>>;
  /** the page of the form to go on with */
  goOn: string;
};

/** Once there is a code. */
export type CodeProps = LaterProps & {
  code: string;
  /** where the code is typed */
  address: string;
  /** the last day it is kept, in words */
  keptUntil: string;
  /** a sentence about the link that was sent last */
  mailed: string | null;
};
