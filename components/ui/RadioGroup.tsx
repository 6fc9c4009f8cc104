import type { ReactNode } from "react";
import { type Choice, Choices } from "./Choices";
import type { FieldText } from "./Field";
import { FieldGroup } from "./FieldGroup";

type GroupProps = {
  text: FieldText;
  name: string;
  options: readonly Choice[];
  children?: ReactNode;
};

/** One answer of several. Nothing is chosen beforehand; children stand below and may be revealed. */
export function RadioGroup({
  text,
  name,
  options,
  chosen,
  opens,
  children,
}: GroupProps & { chosen?: string | undefined; opens?: readonly string[] }) {
  return (
    <FieldGroup text={text}>
      <Choices
        type="radio"
        id={text.id}
        name={name}
        options={options}
        chosen={chosen === undefined ? [] : [chosen]}
        {...(opens && { opens })}
      />
      {children}
    </FieldGroup>
  );
}

/** One box with a sentence, such as a consent. */
export function Checkbox({
  id,
  name,
  label,
  value = "yes",
  checked = false,
  errorId,
}: {
  id: string;
  name: string;
  label: ReactNode;
  value?: string;
  checked?: boolean;
  /** of the sentence that says what is wrong, when something is */
  errorId?: string | undefined;
}) {
  return (
    <label className="choice tall">
      <input
        type="checkbox"
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        {...(errorId && { "aria-describedby": errorId, "aria-invalid": true })}
      />
      <span>{label}</span>
    </label>
  );
}
