import type { ComponentPropsWithoutRef } from "react";
import { Field, type FieldText, tied } from "./Field";

type Props = FieldText & { name: string } & Omit<
    ComponentPropsWithoutRef<"textarea">,
    "id" | "name"
  >;

/** Several lines of text with their label. */
export function TextArea({ label, hint, mark, error, errorPrefix, rows = 3, ...rest }: Props) {
  const text = { id: rest.id, label, hint, mark, error, errorPrefix };
  return (
    <Field text={text}>
      <textarea {...rest} {...tied(text)} rows={rows} className="field" />
    </Field>
  );
}
