import { type FormEvent, useState } from "react";
import { fieldValues } from "@/components/intake/fieldValues";
import { QuestionField } from "@/components/intake/QuestionField";
import { controlsEn } from "@/lib/i18n/controls.en";
import { questionWordsIn } from "@/lib/i18n/questions";
import { whatIfWords as w } from "@/lib/i18n/staff/whatIf";
import type { Voice } from "@/lib/i18n/voice";
import type { AnswerValue, Question } from "@/lib/triage";
import { readTrial } from "./trial";

type Props = {
  question: Question;
  value: AnswerValue | undefined;
  voice: Voice;
  onAnswer: (value: AnswerValue | undefined) => void;
};

/** The question with the control the person had, read the way their form was read. */
export function TrialAnswer({ question, value, voice, onAnswer }: Props) {
  const [values] = useState(() => fieldValues({ [question.id]: value }));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const words = { questions: questionWordsIn("en", voice), controls: controlsEn };

  function read({ currentTarget }: FormEvent<HTMLFormElement>): void {
    const { value: now, wrong } = readTrial(question, new FormData(currentTarget));
    const said: Partial<Record<string, string>> = w.wrong;
    const problem = wrong && said[wrong];
    setErrors(problem ? { [question.id]: problem } : {});
    if (now !== undefined || !wrong) onAnswer(now);
  }

  return (
    <form onChange={read} onSubmit={(event) => event.preventDefault()} noValidate>
      <QuestionField question={question} words={words} values={values} errors={errors} />
    </form>
  );
}
