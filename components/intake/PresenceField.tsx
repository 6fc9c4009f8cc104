import { RadioGroup } from "@/components/ui/RadioGroup";
import type { Words } from "@/lib/i18n/words";
import { PRIVATE_FIELD } from "@/lib/intake/proxy";
import { fieldId } from "./fieldText";
import { type FieldValues, oneValue } from "./fieldValues";

export type PresenceWords = Words["intake"]["private"];
type Props = {
  w: PresenceWords;
  errorPrefix: string;
  values: FieldValues;
  errors: Readonly<Record<string, string>>;
};

/** Asks someone who answers for the patient whether the patient is there and wants to answer; a yes unfolds the rest. */
export function PresenceField({ w, errorPrefix, values, errors }: Props) {
  return (
    <RadioGroup
      text={{
        id: fieldId(PRIVATE_FIELD),
        label: w.ask,
        hint: w.hint,
        error: errors[PRIVATE_FIELD],
        errorPrefix,
      }}
      name={PRIVATE_FIELD}
      options={[
        { value: "yes", label: w.yes },
        { value: "no", label: w.no },
      ]}
      chosen={oneValue(values, PRIVATE_FIELD)}
      opens={["yes"]}
    />
  );
}
