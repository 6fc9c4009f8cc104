import type { ReactNode } from "react";
import { FormActions } from "./FormActions";

type Props = {
  action: string;
  label: string;
  /** the person came from the check page and goes back to it */
  back: boolean;
  /** the screen, where one action takes them all */
  step?: string;
  also?: ReactNode;
  children: ReactNode;
};

/** A form that saves one step. Checked on the server only, so that no browser bubble speaks first. */
export function StepForm({ action, label, back, step, also, children }: Props) {
  return (
    <form method="post" action={action} noValidate>
      {step ? <input type="hidden" name="step" value={step} /> : null}
      {back ? <input type="hidden" name="back" value="check" /> : null}
      {children}
      <FormActions label={label}>{also}</FormActions>
    </form>
  );
}
