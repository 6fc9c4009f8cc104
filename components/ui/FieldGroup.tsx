import clsx from "clsx";
import type { ReactNode } from "react";
import type { FieldText } from "./Field";
import { FieldMessage } from "./FieldMessage";

/** Several controls under one question: fieldset, legend, hint and error. */
export function FieldGroup({
  text,
  className,
  children,
}: {
  text: FieldText;
  className?: string | undefined;
  children: ReactNode;
}) {
  const errorId = `${text.id}-error`;
  return (
    <fieldset
      className={clsx("question", text.error && "wrong", className)}
      aria-describedby={text.error ? errorId : undefined}
    >
      <legend>
        {text.label}
        {text.mark ? <span className="hint-mark"> {text.mark}</span> : null}
        {text.hint ? <span className="hint">{text.hint}</span> : null}
      </legend>
      {text.error ? (
        <FieldMessage id={errorId} prefix={text.errorPrefix ?? "Error: "} text={text.error} />
      ) : null}
      {children}
    </fieldset>
  );
}
