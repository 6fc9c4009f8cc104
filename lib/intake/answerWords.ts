import { answersEn } from "@/lib/i18n/answers.en";
import { answersEs } from "@/lib/i18n/answers.es";
import { questionsEn } from "@/lib/i18n/questions.en";
import { questionsEs } from "@/lib/i18n/questions.es";
import { type AnswerValue, type QuestionId, question, type SentinelAnswer } from "@/lib/triage";

type Locale = "en" | "es";
const CATALOGUE = {
  en: { questions: questionsEn, answers: answersEn },
  es: { questions: questionsEs, answers: answersEs },
} as const;

/** The question as the person read it. */
export const questionWords = (id: QuestionId, locale: Locale): string =>
  CATALOGUE[locale].questions.questions[id].label;

/** The person's own answer, in the words they chose it by; free text as it was typed. */
export function answerWords(
  id: QuestionId,
  value: AnswerValue | null | undefined,
  locale: Locale,
): string {
  const { answers } = CATALOGUE[locale];
  if (value === undefined || value === null) return answers.notAnswered;
  if (typeof value === "number") {
    return question(id).type === "integer" ? answers.years(value) : answers.outOfTen(value);
  }
  if (typeof value === "string") return word(id, value, locale);
  if (isList(value)) return value.map((v) => word(id, v, locale)).join("; ");
  return signWords(value, locale);
}

const isList = (value: AnswerValue): value is readonly string[] => Array.isArray(value);

function word(id: QuestionId, value: string, locale: Locale): string {
  const { common, questions } = CATALOGUE[locale].questions;
  const own: Record<string, string> = questions[id].options;
  const shared: Record<string, string> = common;
  return own[value] ?? shared[value] ?? value;
}

/** "Yes. Less than 2 weeks ago. Getting worse. No doctor has told me the cause." */
function signWords({ answer, since, trend, knownCause }: SentinelAnswer, locale: Locale): string {
  const { questions, answers } = CATALOGUE[locale];
  const parts = [
    questions.common[answer],
    since && questions.sentinel.since.options[since],
    trend && questions.sentinel.trend.options[trend],
    knownCause && answers.cause[knownCause],
  ].filter((part) => part !== undefined);
  return parts.length === 1 ? (parts[0] ?? "") : `${parts.join(". ")}.`;
}
