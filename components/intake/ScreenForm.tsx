import type { Question } from "@/lib/triage";
import type { FieldValues } from "./fieldValues";
import { QuestionField } from "./QuestionField";
import { StepForm } from "./StepForm";
import type { FormWords } from "./words";

type Props = {
  step: string;
  questions: readonly Question[];
  words: FormWords;
  values: FieldValues;
  errors: Readonly<Record<string, string>>;
  back: boolean;
  label: string;
};

/** The questions of one screen. */
export function ScreenForm({ step, questions, words, values, errors, back, label }: Props) {
  return (
    <StepForm action="/api/intake/answer" step={step} back={back} label={label}>
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          words={words}
          values={values}
          errors={errors}
        />
      ))}
    </StepForm>
  );
}
