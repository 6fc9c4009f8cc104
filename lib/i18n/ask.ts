import { askEn } from "./ask.en";
import { askEs } from "./ask.es";
import { type InOneVoice, inVoice, type Voice } from "./voice";
import type { Locale } from "./words";

export type AskWords = InOneVoice<typeof askEn>;

/** The ready questions to a patient, or to someone who answers for them. */
export const askWords = (locale: Locale, voice: Voice): AskWords =>
  inVoice(locale === "es" ? askEs : askEn, voice);
