import clsx from "clsx";
import type { ReactNode } from "react";
import { FieldMessage } from "./FieldMessage";

/** What every control with a label may say. mark is a word after the label such as "(optional)". */
export type FieldText = {
  id: string;
  label: ReactNode;
  hint?: ReactNode | undefined;
  mark?: string | undefined;
  error?: string | undefined;
  errorPrefix?: string | undefined;
};

/** Label, hint and error around one control; describedBy() and aria-invalid tie them to it. */
export function Field({ text, children }: { text: FieldText; children: ReactNode }) {
  return (
    <div className={clsx("question", text.error && "wrong")}>
      <label className="name" htmlFor={text.id}>
        {text.label}
        {text.mark ? <span className="hint-mark"> {text.mark}</span> : null}
      </label>
      {text.hint ? (
        <p className="hint" id={`${text.id}-hint`}>
          {text.hint}
        </p>
      ) : null}
      {text.error ? (
        <FieldMessage
          id={`${text.id}-error`}
          prefix={text.errorPrefix ?? "Error: "}
          text={text.error}
        />
      ) : null}
      {children}
    </div>
  );
}

/** The attributes that tie a control to its hint and error. */
export function tied(text: Pick<FieldText, "id" | "hint" | "error">) {
  const ids = [text.hint && `${text.id}-hint`, text.error && `${text.id}-error`].filter(Boolean);
  return {
    id: text.id,
    ...(ids.length > 0 && { "aria-describedby": ids.join(" ") }),
    ...(text.error && { "aria-invalid": true as const }),
  };
}
