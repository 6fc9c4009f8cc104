import { questionsEn } from "./questions.en";
import { questionsEs } from "./questions.es";
import { type InOneVoice, inVoice, type Voice } from "./voice";
import type { Locale } from "./words";

export type QuestionWords = InOneVoice<typeof questionsEn>;

// Made once: a page asks for them at every question.
const CATALOGUES: Readonly<Record<Locale, Readonly<Record<Voice, QuestionWords>>>> = {
  en: { self: inVoice(questionsEn, "self"), other: inVoice(questionsEn, "other") },
  es: { self: inVoice(questionsEs, "self"), other: inVoice(questionsEs, "other") },
};

/** The words of all questions in one language, to the patient or to someone who answers for them. */
export const questionWordsIn = (locale: Locale, voice: Voice): QuestionWords =>
  CATALOGUES[locale][voice];
