import { Fragment } from "react";
import type { Question } from "@/lib/triage";
import type { FieldValues } from "./fieldValues";
import { PresenceField, type PresenceWords } from "./PresenceField";
import { QuestionField } from "./QuestionField";
import { StepForm } from "./StepForm";
import type { FormWords } from "./words";

type Props = {
  action: string;
  step: string;
  questions: readonly Question[];
  words: FormWords;
  /** the words to ask someone who answers for the patient, before what is private; null for the patient */
  presence: PresenceWords | null;
  values: FieldValues;
  errors: Readonly<Record<string, string>>;
  back: boolean;
  label: string;
  later?: string | undefined;
};

/** The questions of one screen. */
export function ScreenForm(props: Props) {
  const { questions, words, presence, values, errors, ...form } = props;
  const first = presence ? questions.find((q) => q.sensitive) : undefined;
  return (
    <StepForm {...form}>
      {questions.map((question) => (
        <Fragment key={question.id}>
          {presence && question === first ? (
            <PresenceField
              w={presence}
              errorPrefix={words.controls.errorPrefix}
              values={values}
              errors={errors}
            />
          ) : null}
          <QuestionField
            question={question}
            words={words}
            values={values}
            errors={errors}
            apart={presence !== null && question.sensitive}
          />
        </Fragment>
      ))}
    </StepForm>
  );
}
