import type { FieldText } from "@/components/ui/Field";
import { isMarkedOptional } from "@/lib/intake/fields";
import type { Question } from "@/lib/triage";
import type { FieldValues } from "./fieldValues";
import { type FormWords, wordsOf } from "./words";

export type QuestionProps = {
  question: Question;
  words: FormWords;
  /** what was typed, or else what is stored, by field name */
  values: FieldValues;
  /** the sentence for each field that was refused, by field name */
  errors: Readonly<Record<string, string>>;
};

/** The id of a field's first control: the error summary links to it. Names hold a dot, ids a dash. */
export const fieldId = (name: string): string => `q-${name.replace(".", "-")}`;

/** Label, hint, mark and error of a question. */
export function fieldText({ question, words, errors }: Omit<QuestionProps, "values">): FieldText {
  const { label, hint } = wordsOf(words, question);
  return {
    id: fieldId(question.id),
    label,
    hint,
    mark: isMarkedOptional(question) ? words.controls.optional : undefined,
    error: errors[question.id],
    errorPrefix: words.controls.errorPrefix,
  };
}
