import clsx from "clsx";
import type { ComponentPropsWithoutRef } from "react";
import { Field, type FieldText, tied } from "./Field";

type Width = "short" | "medium" | "full";
type Props = FieldText & { name: string; width?: Width } & Omit<
    ComponentPropsWithoutRef<"input">,
    "id" | "name" | "width"
  >;

/** One line of text with its label. width: short holds 6 characters, medium a phone number. */
export function TextInput({
  label,
  hint,
  mark,
  error,
  errorPrefix,
  width = "full",
  ...rest
}: Props) {
  const text = { id: rest.id, label, hint, mark, error, errorPrefix };
  return (
    <Field text={text}>
      <input
        type="text"
        {...rest}
        {...tied(text)}
        className={clsx("field", width !== "full" && width, rest.className)}
      />
    </Field>
  );
}
