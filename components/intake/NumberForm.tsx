import { Button } from "@/components/ui/Button";
import { TextInput } from "@/components/ui/TextInput";
import { type PersonFormProps, typedField } from "./personForm";
import { StepForm } from "./StepForm";

/** A number to call and whom to ask for; may be skipped. */
export function NumberForm(props: PersonFormProps) {
  const { words, back } = props;
  const w = words.intake.number;
  const skip = (
    <Button look="bare" name="skip" value="yes">
      {w.skip}
    </Button>
  );
  return (
    <StepForm
      action="/api/intake/number"
      back={back}
      label={words.shell.continue}
      also={skip}
      later={words.later.link}
    >
      <TextInput
        {...typedField("phone", props)}
        label={w.phone}
        hint={w.phoneHint}
        mark={words.shell.optional}
        type="tel"
        autoComplete="tel"
        width="medium"
      />
      <TextInput
        {...typedField("firstName", props)}
        label={w.firstName}
        hint={w.firstNameHint}
        mark={words.shell.optional}
        autoComplete="given-name"
        width="medium"
      />
    </StepForm>
  );
}
