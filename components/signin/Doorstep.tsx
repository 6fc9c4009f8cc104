import type { ReactNode } from "react";
import { DemoBanner } from "@/components/ui/DemoBanner";
import { Logo } from "@/components/ui/Logo";
import { MAIN_ID } from "@/components/ui/shell";
import { shellWords } from "@/lib/i18n/staff/shell";

type Props = { clinic: string | null; demo: boolean; children: ReactNode };

/** The frame of the pages in front of the staff side: no rooms yet, one sheet. */
export function Doorstep({ clinic, demo, children }: Props) {
  return (
    <div data-side="staff">
      <a className="skip" href={`#${MAIN_ID}`}>
        {shellWords.skip}
      </a>
      {demo ? <DemoBanner text={shellWords.demo} /> : null}
      <header className="bar">
        <span className="brand">
          <Logo />
          {shellWords.product}
        </span>
        {clinic ? <span className="push quiet">{clinic}</span> : null}
      </header>
      <main id={MAIN_ID} tabIndex={-1} className="work">
        <div className="card roomy stack mx-auto max-w-md">{children}</div>
      </main>
    </div>
  );
}
