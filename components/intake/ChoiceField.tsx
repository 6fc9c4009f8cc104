import { Choices } from "@/components/ui/Choices";
import { FieldGroup } from "@/components/ui/FieldGroup";
import { valuesOf } from "@/lib/intake/fields";
import { fieldText, type QuestionProps } from "./fieldText";
import { allValues } from "./fieldValues";
import { opensOn } from "./gates";
import { wordsOf } from "./words";

/** One of several, or any of several: not sure and rather not say stand as large as the rest. */
export function ChoiceField(props: QuestionProps) {
  const { question, words, values } = props;
  const { option } = wordsOf(words, question);
  const many = question.type === "multi";
  const text = fieldText(props);
  return (
    <FieldGroup text={{ ...text, hint: text.hint ?? (many ? words.controls.tickAll : undefined) }}>
      <Choices
        type={many ? "checkbox" : "radio"}
        id={text.id}
        name={question.id}
        options={valuesOf(question).map((value) => ({ value, label: option(value) }))}
        chosen={allValues(values, question.id)}
        opens={opensOn(question)}
        layout={many ? "column" : "auto"}
      />
    </FieldGroup>
  );
}
