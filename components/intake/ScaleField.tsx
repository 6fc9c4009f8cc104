import { FieldGroup } from "@/components/ui/FieldGroup";
import { NUMBER_RANGE } from "@/lib/triage";
import { fieldId, fieldText, type QuestionProps } from "./fieldText";
import { oneValue } from "./fieldValues";

const [LEAST, MOST] = NUMBER_RANGE.scale0to10;
const STEPS = Array.from({ length: MOST - LEAST + 1 }, (_, index) => LEAST + index);

/** Which scales measure pain itself; the others measure how much it gets in the way. */
const OF_PAIN = ["painWorst", "pegPain"];

/** Eleven radios with what the ends mean; nothing chosen beforehand, no slider. */
export function ScaleField(props: QuestionProps) {
  const { question, words, values } = props;
  const ends = words.controls.scale[OF_PAIN.includes(question.id) ? "pain" : "effect"];
  const chosen = oneValue(values, question.id);
  const id = fieldId(question.id);
  return (
    <FieldGroup text={{ ...fieldText(props), hint: undefined }}>
      <div className="scale">
        {STEPS.map((step) => (
          <label key={step}>
            <input
              type="radio"
              id={step === LEAST ? id : `${id}-${step}`}
              name={question.id}
              value={step}
              defaultChecked={chosen === String(step)}
              aria-describedby={`${id}-ends`}
            />
            {step} <span className="vh">{words.controls.scale.of}</span>
          </label>
        ))}
      </div>
      <p className="ends" id={`${id}-ends`}>
        <span>{ends.least}</span>
        <span>{ends.most}</span>
      </p>
    </FieldGroup>
  );
}
