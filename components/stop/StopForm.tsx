import type { ReactNode } from "react";
import { Button } from "@/components/ui/Button";
import { TextInput } from "@/components/ui/TextInput";
import type { StopProps } from "./stopProps";

/** A form that answers one notice. */
export function StopForm({ noticeId, children }: { noticeId: string; children: ReactNode }) {
  return (
    <form method="post" action="/api/intake/stop" noValidate className="stack">
      <input type="hidden" name="noticeId" value={noticeId} />
      {children}
    </form>
  );
}

export const PHONE_ID = "q-phone";

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
      error={refused?.error}
      errorPrefix={words.controls.errorPrefix}
    />
  );
}

/** Gives or changes the number, and nothing else. */
export function PhoneForm(props: StopProps & { label: string; button: string }) {
  return (
    <StopForm noticeId={props.notice.id}>
      <PhoneField label={props.label} props={props} />
      <Button>{props.button}</Button>
    </StopForm>
  );
}

/** The rest of the form, for those who can: it can wait. */
export function GoOn({ words, notice }: StopProps) {
  const w = words.intake.stop;
  return (
    <StopForm noticeId={notice.id}>
      <input type="hidden" name="answer" value="continue" />
      <p>{w.goOnText}</p>
      <Button>{w.goOn}</Button>
    </StopForm>
  );
}
