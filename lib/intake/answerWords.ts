import { answersEn } from "@/lib/i18n/answers.en";
import { answersEs } from "@/lib/i18n/answers.es";
import { type QuestionWords, questionWordsIn } from "@/lib/i18n/questions";
import type { Voice } from "@/lib/i18n/voice";
import { type AnswerValue, type QuestionId, question, type SentinelAnswer } from "@/lib/triage";

type Locale = "en" | "es";
const ANSWERS = { en: answersEn, es: answersEs } as const;

/** The question as the person read it. */
export const questionWords = (id: QuestionId, locale: Locale, voice: Voice = "self"): string =>
  questionWordsIn(locale, voice).questions[id].label;

/** The person's own answer, in the words they chose it by (`voice`: who chose); free text as it was typed. */
export function answerWords(
  id: QuestionId,
  value: AnswerValue | null | undefined,
  locale: Locale,
  voice: Voice = "self",
): string {
  const answers = ANSWERS[locale];
  if (value === undefined || value === null) return answers.notAnswered;
  if (typeof value === "number") {
    return question(id).type === "integer" ? answers.years(value) : answers.outOfTen(value);
  }
  const words = questionWordsIn(locale, voice);
  if (typeof value === "string") return word(id, value, words);
  if (isList(value)) return value.map((v) => word(id, v, words)).join("; ");
  return signWords(value, words, locale);
}

const isList = (value: AnswerValue): value is readonly string[] => Array.isArray(value);

function word(id: QuestionId, value: string, { common, questions }: QuestionWords): string {
  const own: Record<string, string> = questions[id].options;
  const shared: Record<string, string> = common;
  return own[value] ?? shared[value] ?? value;
}

/** "Yes. Less than 2 weeks ago. Getting worse. No doctor has named the cause." */
function signWords(
  { answer, since, trend, knownCause }: SentinelAnswer,
  { common, sentinel }: QuestionWords,
  locale: Locale,
): string {
  const parts = [
    common[answer],
    since && sentinel.since.options[since],
    trend && sentinel.trend.options[trend],
    knownCause && ANSWERS[locale].cause[knownCause],
  ].filter((part) => part !== undefined);
  return parts.length === 1 ? (parts[0] ?? "") : `${parts.join(". ")}.`;
}
