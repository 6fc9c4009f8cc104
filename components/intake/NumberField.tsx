import { Field, tied } from "@/components/ui/Field";
import { fieldText, type QuestionProps } from "./fieldText";
import { oneValue } from "./fieldValues";

/** Years as typed digits; where one may not know, a box says so (posted as `id.unsure`). */
export function NumberField(props: QuestionProps) {
  const { question, words, values } = props;
  const text = fieldText(props);
  const value = oneValue(values, question.id);
  const unsure = value === "unsure" || oneValue(values, `${question.id}.unsure`) === "unsure";
  return (
    <Field text={text}>
      <div className="line">
        <input
          {...tied(text)}
          className="field short"
          name={question.id}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={value === "unsure" ? "" : value}
        />
        {question.allowUnsure ? (
          <label className="choice">
            <input
              type="checkbox"
              id={`${text.id}-unsure`}
              name={`${question.id}.unsure`}
              value="unsure"
              defaultChecked={unsure}
            />
            {words.questions.common.unsure}
          </label>
        ) : null}
      </div>
    </Field>
  );
}
