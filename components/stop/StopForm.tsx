import type { ReactNode } from "react";
import { Button } from "@/components/ui/Button";
import { TextInput } from "@/components/ui/TextInput";
import type { StopProps } from "./stopProps";

/** A form that answers one notice. */
export function StopForm({
  action,
  notice,
  children,
}: Pick<StopProps, "action" | "notice"> & { children: ReactNode }) {
  return (
    <form method="post" action={action} noValidate className="stack">
      <input type="hidden" name="noticeId" value={notice.id} />
      {children}
    </form>
  );
}

const PHONE_ID = "q-phone";
export const ANSWER_ID = "q-answer";

/** What was refused, with the way to its field. */
export const stopProblems = ({ refused }: Pick<StopProps, "refused">) =>
  refused
    ? [{ href: `#${refused.field === "answer" ? ANSWER_ID : PHONE_ID}`, text: refused.error }]
    : [];

/** The error of a field, where it was that field. */
export const errorAt = (field: "answer" | "phone", { refused }: Pick<StopProps, "refused">) =>
  refused?.field === field ? refused.error : undefined;

/** The field for the number we call. */
export function PhoneField({
  label,
  props: { words, notice, refused },
}: {
  label: string;
  props: StopProps;
}) {
  return (
    <TextInput
      id={PHONE_ID}
      name="phone"
      type="tel"
      autoComplete="tel"
      width="medium"
      label={label}
      defaultValue={refused?.value ?? notice.phone ?? ""}
      error={errorAt("phone", { refused })}
      errorPrefix={words.controls.errorPrefix}
    />
  );
}

/** Gives or changes the number, and nothing else. */
export function PhoneForm(props: StopProps & { label: string; button: string }) {
  return (
    <StopForm {...props}>
      <PhoneField label={props.label} props={props} />
      <Button>{props.button}</Button>
    </StopForm>
  );
}

/** The rest of the form, for those who can: it can wait. */
export function GoOn(props: StopProps) {
  const w = props.words.intake.stop;
  return (
    <StopForm {...props}>
      <input type="hidden" name="answer" value="continue" />
      <p>{w.goOnText}</p>
      <Button>{w.goOn}</Button>
    </StopForm>
  );
}
