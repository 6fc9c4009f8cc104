import { RadioGroup } from "@/components/ui/RadioGroup";
import { Select } from "@/components/ui/Select";
import { TextInput } from "@/components/ui/TextInput";
import { LANGUAGES, OTHER_LANGUAGE } from "@/lib/i18n/languages";
import type { Locale } from "@/lib/i18n/words";
import { BirthDate } from "./BirthDate";
import { fieldId } from "./fieldText";
import { oneValue } from "./fieldValues";
import { ProxyFields } from "./ProxyFields";
import { type PersonFormProps, type TypedProps, typedField } from "./personForm";
import { StepForm } from "./StepForm";

/** Who the patient is and how to reach them; after the clinical part. */
export function ContactForm(props: PersonFormProps & { locale: Locale; forAnother: boolean }) {
  const { words, values, errors, back, locale, forAnother } = props;
  const w = words.intake.contact;
  return (
    <StepForm
      action="/api/intake/contact"
      back={back}
      label={words.shell.continue}
      later={words.later.link}
    >
      {forAnother ? <ProxyFields {...props} /> : null}
      <TextInput
        {...typedField("fullName", props)}
        label={w.fullName}
        hint={w.fullNameHint}
        autoComplete={forAnother ? "off" : "name"}
      />
      <BirthDate
        locale={locale}
        words={words}
        values={values}
        label={w.dateOfBirth}
        hint={w.dateOfBirthHint}
        error={errors.dateOfBirth}
      />
      <Reach {...props} />
      <Speech {...props} />
      <TextInput
        {...typedField("postalCode", props)}
        label={w.postalCode}
        hint={w.postalCodeHint}
        mark={words.shell.optional}
        autoComplete="postal-code"
        width="short"
      />
    </StepForm>
  );
}

/** How the clinic reaches the person. */
export function Reach(props: TypedProps) {
  const w = props.words.intake.contact;
  return (
    <>
      <TextInput
        {...typedField("phone", props)}
        label={w.phone}
        type="tel"
        autoComplete="tel"
        width="medium"
      />
      <TextInput
        {...typedField("email", props)}
        label={w.email}
        hint={w.emailHint}
        mark={props.words.shell.optional}
        type="email"
        autoComplete="email"
      />
    </>
  );
}

function Speech(props: PersonFormProps) {
  const { words, values, errors } = props;
  const w = words.intake.contact;
  const languages = LANGUAGES.map(({ tag, name }) => ({ value: tag, label: name }));
  return (
    <>
      <Select
        {...typedField("preferredLanguage", props)}
        label={w.language}
        empty={w.chooseLanguage}
        options={[...languages, { value: OTHER_LANGUAGE, label: w.otherLanguage }]}
      />
      <RadioGroup
        text={{
          id: fieldId("interpreterNeeded"),
          label: w.interpreter,
          error: errors.interpreterNeeded,
          errorPrefix: words.controls.errorPrefix,
        }}
        name="interpreterNeeded"
        options={[
          { value: "yes", label: w.interpreterYes },
          { value: "no", label: w.interpreterNo },
        ]}
        chosen={oneValue(values, "interpreterNeeded")}
      />
    </>
  );
}
