import type { ReactNode } from "react";
import { LaterButton } from "@/components/later/LaterButton";
import { FormActions } from "./FormActions";

type Props = {
  action: string;
  label: string;
  /** the person came from the check page and goes back to it */
  back: boolean;
  /** the screen, where one action takes them all */
  step?: string;
  also?: ReactNode;
  /** the words of "save and come back later", where that can be done */
  later?: string | undefined;
  children: ReactNode;
};

/** A form that saves one step. Checked on the server only, so that no browser bubble speaks first. */
export function StepForm({ action, label, back, step, also, later, children }: Props) {
  return (
    <form method="post" action={action} noValidate>
      {step ? <input type="hidden" name="step" value={step} /> : null}
      {back ? <input type="hidden" name="back" value="check" /> : null}
      {children}
      <FormActions label={label}>
        {also}
        {later ? <LaterButton label={later} /> : null}
      </FormActions>
    </form>
  );
}
