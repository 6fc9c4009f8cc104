import type { ReactNode } from "react";
import { Card } from "@/components/ui/Card";
import { standingTelling } from "@/lib/cases/tellings";
import type { CaseView } from "@/lib/cases/view";
import { caseWords as w } from "@/lib/i18n/staff/case";
import { spanWords, timeWords } from "@/lib/i18n/staff/times";
import { AskedCard } from "./AskedCard";
import { Assessment } from "./Assessment";
import { Background } from "./Background";
import { BackToView } from "./BackToView";
import { CaseDock } from "./CaseDock";
import { CaseHeader } from "./CaseHeader";
import { CaseNews } from "./CaseNews";
import { CaseNotices } from "./CaseNotices";
import { CaseTimeline } from "./CaseTimeline";
import { ClockCard } from "./ClockCard";
import { Decide } from "./decide/Decide";
import { ExamCard } from "./exam/ExamCard";
import { OpenAnswers } from "./OpenAnswers";
import { OwnWords } from "./OwnWords";
import { RawAnswers } from "./RawAnswers";
import { Request } from "./Request";
import { StandsOnEarlier, Tellings } from "./Tellings";
import { startOf } from "./whatIf/startOf";
import { WhatIf } from "./whatIf/WhatIf";
import { WhyHere } from "./why/WhyHere";

type Props = {
  found: CaseView;
  referrals: ReactNode;
  /** where one goes on: the next case that nobody holds, or the queue */
  next: string;
};

/** A case in the order of a handover: situation, background, assessment, request. `referrals` stand under the request. */
export function CasePage({ found, referrals, next }: Props) {
  const answers = found.tellings[0]?.answers ?? {};
  const result = standingTelling(found.tellings)?.result ?? null;
  const latest = found.tellings[0]?.result ?? null;
  return (
    <>
      <div className="work case-work">
        <CaseNews reference={found.reference} version={found.version} at={found.readAt.getTime()} />
        <div className="line apart">
          <BackToView label={w.back} />
          <a className="keyed" href={next} aria-keyshortcuts="n">
            {w.nextCase}
          </a>
        </div>
        <CaseHeader found={found} />
        <CaseNotices found={found} />
        <div className="cols case-cols">
          <div className="stack">
            <AskedCard found={found} />
            <Situation found={found} />
            <Background answers={answers} />
          </div>
          <div className="stack">
            <Assessment answers={answers} result={latest} tellings={found.tellings} />
            <ExamCard found={found} />
            <Request found={found} result={result}>
              {referrals}
            </Request>
          </div>
          <aside className="stack">
            <Decide found={found} next={next} />
            <Open found={found} />
            <TryAnother found={found} />
            <ClockCard found={found} />
            <CaseTimeline found={found} />
          </aside>
        </div>
        <Tellings found={found} />
        <RawAnswers answers={answers} open={found.untriaged} />
      </div>
      <CaseDock found={found} />
    </>
  );
}

function Open({ found }: { found: CaseView }) {
  const [latest] = found.tellings;
  if (!latest?.result) return null;
  return <OpenAnswers result={latest.result} start={startOf(latest, found)} />;
}

/** The trial starts from the answers the level stands on. */
function TryAnother({ found }: { found: CaseView }) {
  const { tellings, readAt, timeZone } = found;
  const standing = standingTelling(tellings);
  if (!standing?.result) return null;
  const { at, result } = standing;
  return (
    <WhatIf
      start={startOf(standing, found)}
      stored={{ tier: result.tier, ruleIds: result.reasons.map(({ ruleId }) => ruleId) }}
      from={standing === tellings[0] ? null : timeWords(at, readAt, timeZone)}
    />
  );
}

function Situation({ found }: { found: CaseView }) {
  const { submittedAt, readAt, timeZone, complete, tellings } = found;
  const time = timeWords(submittedAt, readAt, timeZone);
  const seconds = tellings[0]?.secondsTaken ?? null;
  const took = seconds === null ? "" : w.took(spanWords(seconds * 1000));
  const standing = standingTelling(tellings);
  return (
    <Card
      id="s"
      className="stack"
      title={`S · ${w.s}`}
      aside={(complete ? w.sent(time) : w.begun(time)) + took}
    >
      <OwnWords found={found} />
      {standing?.result ? (
        <>
          <StandsOnEarlier found={found} />
          <WhyHere result={standing.result} />
        </>
      ) : null}
    </Card>
  );
}
