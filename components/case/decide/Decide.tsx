import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/Button";
import { Card } from "@/components/ui/Card";
import { paths } from "@/lib/base/paths";
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

/** All that can be done with a case from where it stands. One form is open at a time. */
export function Decide({ found }: { found: CaseView }) {
  const seen = seenAs(found);
  const { state, tier } = found;
  if (state === "closed") {
    return (
      <Card id="decide" title={w.reopen.title}>
        <ReopenForm seen={seen} />
      </Card>
    );
  }
  const undecided = state === "received" || state === "in_review" || state === "info_requested";
  const decided = state === "self_care" || state === "emergency_handled";
  return (
    <Card id="decide" title={w.title} className="stack tight decide">
      <Holding found={found} seen={seen} />
      <div className="line">
        {undecided || state === "emergency_handled" ? (
          <ButtonLink href={paths.refer(found.reference)} aria-keyshortcuts="r">
            {w.refer}
          </ButtonLink>
        ) : null}
        {undecided && !found.decision ? <AgreeForm tier={tier} seen={seen} /> : null}
      </div>
      <Choice title={askWords.title} shortcut="a">
        <AskForm found={found} seen={seen} />
      </Choice>
      <Choice title={w.level.title}>
        <LevelForm tier={tier} seen={seen} />
      </Choice>
      {undecided ? (
        <>
          <Choice title={w.selfCare.title}>
            <SelfCareForm seen={seen} />
          </Choice>
          <Choice title={w.emergency.title}>
            <EmergencyForm seen={seen} />
          </Choice>
        </>
      ) : null}
      {decided ? (
        <Choice title={w.reopen.title}>
          <ReopenForm seen={seen} />
        </Choice>
      ) : null}
      <Choice title={w.close.title}>
        <CloseForm seen={{ ...seen, back: paths.queue }} />
      </Choice>
    </Card>
  );
}

type ChoiceProps = { title: string; shortcut?: string; children: ReactNode };

function Choice({ title, shortcut, children }: ChoiceProps) {
  return (
    <details name="decide">
      <summary aria-keyshortcuts={shortcut}>{title}</summary>
      <div className="pbs-2">{children}</div>
    </details>
  );
}
