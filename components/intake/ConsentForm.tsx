import clsx from "clsx";
import { FieldMessage } from "@/components/ui/FieldMessage";
import { Checkbox } from "@/components/ui/RadioGroup";
import { paths } from "@/lib/base/paths";
import { fieldId } from "./fieldText";
import { oneValue } from "./fieldValues";
import type { PersonFormProps } from "./personForm";
import { StepForm } from "./StepForm";

/** What the clinic does with the answers, and one box to agree. */
export function ConsentForm(props: PersonFormProps & { clinicName: string }) {
  const { words, values, errors, back, clinicName } = props;
  const w = words.intake.consent;
  const error = errors["accepted"];
  const id = fieldId("accepted");
  return (
    <StepForm
      action="/api/intake/consent"
      back={back}
      label={words.shell.continue}
      later={words.later.link}
    >
      <div className="stack loose">
        <ul className="stack tight">
          {w.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p>
          <a href={paths.privacy}>{w.more}</a>
        </p>
        <div className={clsx("question", error && "wrong")}>
          {error ? (
            <FieldMessage id={`${id}-error`} prefix={words.controls.errorPrefix} text={error} />
          ) : null}
          <Checkbox
            id={id}
            name="accepted"
            label={w.accept(clinicName)}
            checked={oneValue(values, "accepted") === "yes"}
          />
        </div>
      </div>
    </StepForm>
  );
}
