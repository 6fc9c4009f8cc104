import { Choices } from "@/components/ui/Choices";
import { FieldGroup } from "@/components/ui/FieldGroup";
import { valuesOf } from "@/lib/intake/fields";
import { SENTINEL_DETAILS, type SentinelDetail } from "@/lib/triage";
import { fieldId, fieldText, type QuestionProps } from "./fieldText";
import { allValues } from "./fieldValues";
import { wordsOf } from "./words";

const DETAILS = Object.keys(SENTINEL_DETAILS) as SentinelDetail[];
/** A sign that is there, or may be, is asked about further. */
const OPENS = ["yes", "unsure"];

/** A danger sign, with when it began, whether it changes and whether the cause is known beneath it. */
export function SentinelField(props: QuestionProps) {
  const { question, words, values } = props;
  const { option } = wordsOf(words, question);
  return (
    <FieldGroup text={fieldText(props)}>
      <Choices
        type="radio"
        id={fieldId(question.id)}
        name={question.id}
        options={valuesOf(question).map((value) => ({ value, label: option(value) }))}
        chosen={allValues(values, question.id)}
        opens={OPENS}
        layout="row"
      />
      <div className="details">
        {DETAILS.map((detail) => (
          <SentinelDetailField key={detail} {...props} detail={detail} />
        ))}
      </div>
    </FieldGroup>
  );
}

function SentinelDetailField({
  question,
  words,
  values,
  errors,
  detail,
}: QuestionProps & { detail: SentinelDetail }) {
  const name = `${question.id}.${detail}`;
  const { label, options } = words.questions.sentinel[detail];
  const optionWords: Readonly<Record<string, string>> = options;
  return (
    <FieldGroup
      text={{
        id: fieldId(name),
        label,
        error: errors[name],
        errorPrefix: words.controls.errorPrefix,
      }}
    >
      <Choices
        type="radio"
        id={fieldId(name)}
        name={name}
        options={SENTINEL_DETAILS[detail].map((value) => ({
          value,
          label: optionWords[value] ?? value,
        }))}
        chosen={allValues(values, name)}
        layout={detail === "knownCause" ? "row" : "column"}
      />
    </FieldGroup>
  );
}
