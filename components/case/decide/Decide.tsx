import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/Button";
import { Card } from "@/components/ui/Card";
import { paths } from "@/lib/base/paths";
import { isRisky, type Risky } from "@/lib/cases/risky";
import type { CaseView } from "@/lib/cases/view";
import { askWords } from "@/lib/i18n/staff/ask";
import { decideWords as w } from "@/lib/i18n/staff/decide";
import { AskForm } from "./AskForm";
import { CloseForm, ReopenForm } from "./CloseForm";
import { EmergencyForm } from "./EmergencyForm";
import { Holding } from "./Holding";
import { AgreeForm, LevelForm } from "./LevelForm";
import type { Seen } from "./SeenFields";
import { SelfCareForm } from "./SelfCareForm";

export const seenAs = ({ reference, version }: CaseView, back?: string): Seen => ({
  reference,
  version,
  back: back ?? paths.case(reference),
});

const UNDECIDED: readonly CaseView["state"][] = ["received", "in_review", "info_requested"];

/** Nobody has decided yet, so that there is a level to agree with. */
export const mayAgree = ({ state, decision }: CaseView): boolean =>
  UNDECIDED.includes(state) && !decision;

/**
 * All that can be done with a case from where it stands. One form is open at a time. What settles it for now (agreeing,
 * self-care, closing) goes on to the next one.
 */
export function Decide({ found, next }: { found: CaseView; next: string }) {
  const seen = seenAs(found);
  const onward = { ...seen, back: next };
  const { state, tier } = found;
  if (state === "closed") {
    return (
      <Card id="decide" title={w.reopen.title}>
        <ReopenForm seen={seen} />
      </Card>
    );
  }
  const undecided = UNDECIDED.includes(state);
  const decided = state === "self_care" || state === "emergency_handled";
  return (
    <Card id="decide" title={w.title} className="stack tight decide">
      <Holding found={found} seen={seen} />
      <div className="line">
        {undecided || state === "emergency_handled" ? (
          <ButtonLink href={referHref(found)} aria-keyshortcuts="r">
            {w.refer}
          </ButtonLink>
        ) : null}
        {mayAgree(found) ? <AgreeForm tier={tier} seen={onward} /> : null}
      </div>
      <Choice title={askWords.title} shortcut="a">
        <AskForm found={found} seen={seen} />
      </Choice>
      <Choice title={w.level.title} shortcut="l" risky="lower" found={found}>
        <LevelForm tier={tier} seen={seen} />
      </Choice>
      {undecided ? (
        <>
          <Choice title={w.selfCare.title} shortcut="s" risky="self-care" found={found}>
            <SelfCareForm seen={onward} />
          </Choice>
          <Choice title={w.emergency.title} shortcut="h">
            <EmergencyForm seen={seen} />
          </Choice>
        </>
      ) : null}
      {decided ? (
        <Choice title={w.reopen.title} shortcut="o">
          <ReopenForm seen={seen} />
        </Choice>
      ) : null}
      <Choice title={w.close.title} shortcut="d" risky="close" found={found}>
        <CloseForm seen={onward} />
      </Choice>
    </Card>
  );
}

type ChoiceProps = {
  title: string;
  shortcut?: string;
  /** asked about on a page of its own, when it is risky for this case */
  risky?: Risky;
  found?: CaseView;
  children: ReactNode;
};

function Choice({ title, shortcut, risky, found, children }: ChoiceProps) {
  if (risky && found && isRisky(risky, found))
    return (
      <p className="choice-link">
        <a
          className="keyed"
          href={paths.risky(found.reference, risky)}
          aria-keyshortcuts={shortcut}
        >
          {title} …
        </a>
      </p>
    );
  return (
    <details name="decide">
      <summary aria-keyshortcuts={shortcut}>{title}</summary>
      <div className="pbs-2">{children}</div>
    </details>
  );
}

/** The page to refer from, or the one that asks first. */
export const referHref = (found: CaseView): string =>
  isRisky("refer", found) ? paths.risky(found.reference, "refer") : paths.refer(found.reference);
