import clsx from "clsx";
import { FieldMessage } from "@/components/ui/FieldMessage";
import { Checkbox } from "@/components/ui/RadioGroup";
import { paths } from "@/lib/base/paths";
import { fieldId } from "./fieldText";
import { oneValue } from "./fieldValues";
import type { PersonFormProps } from "./personForm";
import { StepForm } from "./StepForm";

type Shown = { version: string; points: readonly string[]; sentence: string };

/** What the clinic does with the answers, and one box to agree. */
export function ConsentForm(props: PersonFormProps & { agreement: Shown }) {
  const { words, values, errors, back, agreement } = props;
  const w = words.intake.consent;
  const error = errors.accepted;
  const id = fieldId("accepted");
  const errorId = error ? `${id}-error` : undefined;
  return (
    <StepForm
      action="/api/intake/consent"
      back={back}
      label={words.shell.continue}
      later={words.later.link}
    >
      <div className="stack loose">
        <input type="hidden" name="version" value={agreement.version} />
        <ul className="stack tight">
          {agreement.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p>
          <a href={paths.privacy}>{w.more}</a>
        </p>
        <div className={clsx("question", error && "wrong")}>
          {error && errorId ? (
            <FieldMessage id={errorId} prefix={words.controls.errorPrefix} text={error} />
          ) : null}
          <Checkbox
            id={id}
            name="accepted"
            label={agreement.sentence}
            checked={oneValue(values, "accepted") === "yes"}
            errorId={errorId}
          />
        </div>
      </div>
    </StepForm>
  );
}
