import type { ReactNode } from "react";
import { DemoBanner } from "./DemoBanner";
import { LanguageLinks } from "./LanguageLinks";
import { PhoneLink } from "./PhoneLink";
import {
  type FootLink,
  type LanguageLink,
  MAIN_ID,
  type ShellClinic,
  type ShellWords,
} from "./shell";

type Props = {
  words: ShellWords;
  clinic: ShellClinic;
  languageLinks?: readonly LanguageLink[];
  footLinks?: readonly FootLink[];
  demo?: string | undefined;
  /** false on a page with one instruction, where nothing may draw the eye away */
  foot?: boolean;
  children: ReactNode;
};

/** The frame of every page a patient sees. children are direct parts of one column. */
export function PatientShell({
  words,
  clinic,
  languageLinks = [],
  footLinks = [],
  demo,
  foot = true,
  children,
}: Props) {
  return (
    <div data-side="patient">
      <a className="skip" href={`#${MAIN_ID}`}>
        {words.skip}
      </a>
      {demo ? <DemoBanner text={demo} /> : null}
      <header className="top">
        <b>{clinic.name}</b>
        <LanguageLinks label={words.language} links={languageLinks} />
      </header>
      <main className="page" id={MAIN_ID} tabIndex={-1}>
        {children}
      </main>
      {foot ? <Foot words={words} clinic={clinic} links={footLinks} /> : null}
    </div>
  );
}

function Foot({
  words,
  clinic,
  links,
}: Pick<Props, "words" | "clinic"> & { links: readonly FootLink[] }) {
  return (
    <footer className="foot">
      <p>
        <b className="print:hidden">{words.noOneReads}</b> {words.ifWorse} {words.emergency}{" "}
        <PhoneLink phone={clinic.emergencyNumber} />.
        {clinic.phone ? (
          <>
            {" "}
            {words.clinic} <PhoneLink phone={clinic.phone} />
          </>
        ) : null}
      </p>
      {links.length > 0 ? (
        <ul className="foot-links">
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </footer>
  );
}
