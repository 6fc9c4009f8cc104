import type { ComponentPropsWithoutRef } from "react";
import { Field, type FieldText, tied } from "./Field";

export type Option = { value: string; label: string; hint?: string | undefined };
type Props = FieldText & { name: string; options: readonly Option[]; empty?: string } & Omit<
    ComponentPropsWithoutRef<"select">,
    "id" | "name"
  >;

/** A list to choose one of; empty is the words of the first line that chooses nothing. */
export function Select({ label, hint, mark, error, errorPrefix, options, empty, ...rest }: Props) {
  const text = { id: rest.id, label, hint, mark, error, errorPrefix };
  return (
    <Field text={text}>
      <select {...rest} {...tied(text)} className="field">
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
