import type { ReactNode } from "react";
import { DemoBanner } from "./DemoBanner";
import { LanguageLinks } from "./LanguageLinks";
import { type LanguageLink, MAIN_ID, type ShellClinic, type ShellWords } from "./shell";

type Props = {
  words: ShellWords;
  clinic: ShellClinic;
  /** for whom this page is, such as the office of a specialist */
  recipient?: string;
  /** whom to tell when it is the wrong office */
  foot?: ReactNode;
  languageLinks?: readonly LanguageLink[];
  demo?: string | undefined;
  children: ReactNode;
};

/** The frame of the pages that a specialist's office opens by its link, without an account. */
export function RecipientShell(props: Props) {
  const { words, clinic, recipient, foot, languageLinks = [], demo, children } = props;
  return (
    <div data-side="patient">
      <a className="skip" href={`#${MAIN_ID}`}>
        {words.skip}
      </a>
      {demo ? <DemoBanner text={demo} /> : null}
      <header className="top">
        <b>{clinic.name}</b>
        {recipient ? <span className="quiet text-s">{recipient}</span> : null}
        <LanguageLinks label={words.language} links={languageLinks} />
      </header>
      <main className="page" id={MAIN_ID} tabIndex={-1}>
        {children}
      </main>
      {foot ? (
        <footer className="foot">
          <div>{foot}</div>
        </footer>
      ) : null}
    </div>
  );
}
