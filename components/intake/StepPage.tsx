import type { ReactNode } from "react";
import { BackLink } from "@/components/ui/BackLink";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Notice } from "@/components/ui/Notice";
import type { Words } from "@/lib/i18n/words";
import { fieldId } from "./fieldText";
import { ScreenHeading } from "./ScreenHeading";

export type StepHeading = { where: string; title: string; why?: string; intro?: string };
type Props = {
  words: Words;
  backHref: string;
  /** the sentence for each field that was refused, by field name, in the order of the page */
  errors: Readonly<Record<string, string>>;
  heading: StepHeading;
  /** a stop page of this form that still waits for an answer */
  stopHref: string | null;
  children: ReactNode;
};

/** A page of the form: the way back, what was wrong, where one is, the form. */
export function StepPage({ words, backHref, errors, heading, stopHref, children }: Props) {
  const problems = Object.entries(errors).map(([field, text]) => ({
    href: `#${fieldId(field)}`,
    text,
  }));
  return (
    <>
      <BackLink href={backHref} label={words.shell.back} />
      <ErrorSummary title={words.shell.errorTitle} errors={problems} />
      {stopHref ? (
        <Notice kind="attention">
          <p>
            {words.intake.stopWaiting} <a href={stopHref}>{words.intake.stopWaitingLink}</a>
          </p>
        </Notice>
      ) : null}
      <ScreenHeading {...heading} focused={problems.length === 0} />
      {children}
    </>
  );
}
