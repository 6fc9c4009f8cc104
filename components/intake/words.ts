import type { QuestionWords } from "@/lib/i18n/questions";
import type { Words } from "@/lib/i18n/words";
import type { Question } from "@/lib/triage";

/** The words of one language that the question fields need. */
export type FormWords = { questions: QuestionWords; controls: Words["controls"] };

/** The label, hint and option words of one question; options fall back to yes, no, not sure, rather not say. */
export function wordsOf(words: FormWords, q: Question) {
  const own: { label: string; hint: string; options: Readonly<Record<string, string>> } =
    words.questions.questions[q.id];
  const common: Readonly<Record<string, string>> = words.questions.common;
  return {
    label: own.label,
    hint: own.hint || undefined,
    option: (value: string): string => own.options[value] ?? common[value] ?? value,
  };
}
