import type { ReactNode } from "react";
import { fieldId } from "@/components/intake/fieldText";
import { BackLink } from "@/components/ui/BackLink";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { paths } from "@/lib/base/paths";
import type { OwnProps } from "./ownProps";

type Props = OwnProps & { title: string; children: ReactNode };

/** The way back, what is wrong, and the title: then the form. */
export function OwnFrame({ found, words, errors, title, children }: Props) {
  const wrong = Object.entries(errors).map(([field, text]) => ({
    href: `#${fieldId(field)}`,
    text,
  }));
  return (
    <>
      <BackLink href={paths.status(found.reference)} label={words.own.back} />
      <ErrorSummary title={words.shell.errorTitle} errors={wrong} />
      <h1>{title}</h1>
      {children}
    </>
  );
}
