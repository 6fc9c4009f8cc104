import { Choices } from "@/components/ui/Choices";
import { FieldGroup } from "@/components/ui/FieldGroup";
import { valuesOf } from "@/lib/intake/fields";
import { BodyFigures } from "./BodyFigure";
import { BodyMapTaps } from "./BodyMapTaps";
import { fieldId, fieldText, type QuestionProps } from "./fieldText";
import { allValues } from "./fieldValues";
import { wordsOf } from "./words";

/** Where it hurts: the list is the control, the figure is tinted by it and with script can be tapped too. */
export function BodyMapField(props: QuestionProps) {
  const { question, words, values } = props;
  const { option } = wordsOf(words, question);
  return (
    <FieldGroup text={{ ...fieldText(props), hint: words.controls.body.hint }}>
      <div className="map stack">
        <BodyFigures words={words.controls.body} />
        <BodyMapTaps />
        <Choices
          type="checkbox"
          id={fieldId(question.id)}
          name={question.id}
          options={valuesOf(question).map((value) => ({ value, label: option(value) }))}
          chosen={allValues(values, question.id)}
          layout="pair"
        />
      </div>
    </FieldGroup>
  );
}
