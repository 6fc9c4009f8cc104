import type { ReactNode } from "react";
import { BackLink } from "@/components/ui/BackLink";
import { ErrorSummary, type FieldError } from "@/components/ui/ErrorSummary";
import { Notice } from "@/components/ui/Notice";
import type { Words } from "@/lib/i18n/words";
import { ScreenHeading } from "./ScreenHeading";

export type StepHeading = { where: string; title: string; why?: string; intro?: string };
type Props = {
  words: Words;
  backHref: string;
  /** what is wrong, in the order of the page */
  problems: readonly FieldError[];
  heading: StepHeading;
  /** a stop page of this form that still waits for an answer */
  stopHref: string | null;
  children: ReactNode;
};

/** A page of the form: the way back, what was wrong, where one is, the form. */
export function StepPage({ words, backHref, problems, heading, stopHref, children }: Props) {
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
