import { fieldId } from "@/components/intake/fieldText";
import { oneValue } from "@/components/intake/fieldValues";
import { typedField } from "@/components/intake/personForm";
import { Button } from "@/components/ui/Button";
import { RadioGroup } from "@/components/ui/RadioGroup";
import { Select } from "@/components/ui/Select";
import { TextInput } from "@/components/ui/TextInput";
import { CLINICIAN_SEX, VISIT_WAYS } from "@/lib/cases/preferences";
import { LANGUAGES } from "@/lib/i18n/languages";
import { OwnFrame } from "./OwnFrame";
import type { OwnProps } from "./ownProps";

const LANGUAGE_OPTIONS = LANGUAGES.map(({ tag, name }) => ({ value: tag, label: name }));

/** Where, in which language, by whom and how. Nothing is chosen beforehand, and all may stay empty. */
export function PreferencesPage(props: OwnProps) {
  const { words, values } = props;
  const w = words.own.preferences;
  return (
    <OwnFrame {...props} title={w.title}>
      <p>{w.why}</p>
      <form method="post" action="/api/status/preferences" noValidate>
        <TextInput
          {...typedField("place", props)}
          label={w.place}
          hint={w.placeHint}
          maxLength={200}
        />
        <Select
          {...typedField("language", props)}
          label={w.language}
          empty={w.noLanguage}
          options={LANGUAGE_OPTIONS}
        />
        <RadioGroup
          text={{ id: fieldId("clinicianSex"), label: w.clinicianSex }}
          name="clinicianSex"
          options={CLINICIAN_SEX.map((value) => ({ value, label: w.sexes[value] }))}
          chosen={oneValue(values, "clinicianSex")}
        />
        <RadioGroup
          text={{ id: fieldId("visit"), label: w.visit }}
          name="visit"
          options={VISIT_WAYS.map((value) => ({ value, label: w.visits[value] }))}
          chosen={oneValue(values, "visit")}
        />
        <Button look="primary">{w.save}</Button>
      </form>
    </OwnFrame>
  );
}
