import { ReasonList } from "@/components/triage/ReasonList";
import { ButtonLink } from "@/components/ui/Button";
import { Card } from "@/components/ui/Card";
import { PageHeader } from "@/components/ui/PageHeader";
import { paths } from "@/lib/base/paths";
import type { Risky } from "@/lib/cases/risky";
import { standingTelling } from "@/lib/cases/tellings";
import type { CaseView } from "@/lib/cases/view";
import { tierWords, caseWords as w } from "@/lib/i18n/staff/case";
import { riskyWords as r } from "@/lib/i18n/staff/risky";
import { reasonRows, tellingReasons, voiceOfResult } from "../reasonRows";
import { CloseForm } from "./CloseForm";
import { seenAs } from "./Decide";
import { LevelForm } from "./LevelForm";
import { SelfCareForm } from "./SelfCareForm";

type Props = { found: CaseView; what: Risky };

/** A page of its own before what is risky: what speaks against it in the person's own words, then the form. */
export function RiskyPage({ found, what }: Props) {
  const { reference, tier, tellings } = found;
  const level = tierWords[tier];
  const result = standingTelling(tellings)?.result ?? null;
  const reasons = result ? tellingReasons(result).filter((one) => one.tier === tier) : [];
  return (
    <div className="work">
      <PageHeader
        title={r.title[what](reference, level)}
        where={<a href={paths.case(reference)}>{w.backToCase}</a>}
        intro={r.text[what]}
      />
      {result && reasons.length > 0 ? (
        <Card title={r.signs}>
          <ReasonList rows={reasonRows(reasons, { voice: voiceOfResult(result) })} wide />
        </Card>
      ) : null}
      <Card>
        <div className="stack risky-form">
          <div className="line">
            <ButtonLink look="primary" href={paths.case(reference)} aria-keyshortcuts="Escape">
              {r.keep(level)}
            </ButtonLink>
          </div>
          <Form found={found} what={what} />
        </div>
      </Card>
    </div>
  );
}

function Form({ found, what }: Props) {
  const seen = { ...seenAs(found), confirmed: true };
  switch (what) {
    case "lower":
      return <LevelForm tier={found.tier} seen={seen} />;
    case "self-care":
      return <SelfCareForm seen={seen} />;
    case "close":
      return <CloseForm seen={{ ...seen, back: paths.queue }} />;
    case "refer":
      return (
        <div>
          <ButtonLink href={paths.refer(found.reference)}>{r.anyway}</ButtonLink>
        </div>
      );
  }
}
