import { TextArea } from "@/components/ui/TextArea";
import { BodyMapField } from "./BodyMapField";
import { ChoiceField } from "./ChoiceField";
import { fieldText, type QuestionProps } from "./fieldText";
import { oneValue } from "./fieldValues";
import { gateOf } from "./gates";
import { NumberField } from "./NumberField";
import { ScaleField } from "./ScaleField";
import { SentinelField } from "./SentinelField";

/**
 * One question of the vocabulary as the control of its type; folded while its gate on this screen is shut, or, set
 * apart as private, while nobody said that the patient is there.
 */
export function QuestionField({ apart = false, ...props }: QuestionProps & { apart?: boolean }) {
  const control = controlOf(props);
  return apart || gateOf(props.question) ? <div className="gated">{control}</div> : control;
}

function controlOf(props: QuestionProps) {
  switch (props.question.type) {
    case "sentinel":
      return <SentinelField {...props} />;
    case "scale0to10":
      return <ScaleField {...props} />;
    case "integer":
      return <NumberField {...props} />;
    case "bodyMap":
      return <BodyMapField {...props} />;
    case "choice":
    case "yesNo":
    case "multi":
      return <ChoiceField {...props} />;
    case "text":
      return <FreeTextField {...props} />;
  }
}

function FreeTextField({ question, words, values, errors }: QuestionProps) {
  return (
    <TextArea
      {...fieldText({ question, words, errors })}
      name={question.id}
      rows={5}
      defaultValue={oneValue(values, question.id) ?? ""}
    />
  );
}
