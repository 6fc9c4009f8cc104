import type { ReactNode } from "react";
import { DangerSigns } from "@/components/triage/DangerSigns";
import { ReasonList } from "@/components/triage/ReasonList";
import { TierBadge } from "@/components/triage/TierBadge";
import { ButtonLink } from "@/components/ui/Button";
import { paths } from "@/lib/base/paths";
import { standingTelling } from "@/lib/cases/tellings";
import type { CaseView } from "@/lib/cases/view";
import { askWords } from "@/lib/i18n/staff/ask";
import { tierWords, caseWords as w } from "@/lib/i18n/staff/case";
import { decideWords } from "@/lib/i18n/staff/decide";
import { queueWords } from "@/lib/i18n/staff/queue";
import { clockTime } from "@/lib/i18n/staff/times";
import { DueBy } from "./CaseHeader";
import { CaseNotices } from "./CaseNotices";
import { CaseStrip } from "./CaseStrip";
import { mayAgree, referHref, seenAs } from "./decide/Decide";
import { Holding } from "./decide/Holding";
import { AgreeForm } from "./decide/LevelForm";
import { OwnWords } from "./OwnWords";
import { PersonLine } from "./PersonLine";
import { reasonRows, tellingReasons, voiceOfResult } from "./reasonRows";
import { signRows } from "./signRows";
import { StandsOnEarlier } from "./Tellings";
import { WhereItHurts } from "./WhereItHurts";
import { Verdict } from "./why/Verdict";

/** Reasons and absent signs shown beside the list; the rest stands on the full page. */
const REASONS = 3;
const SIGNS = 7;

type Props = {
  found: CaseView;
  back: string;
  /** the case after it in the list, where one goes on after agreeing */
  next: string;
  /** what changed since it was opened */
  news: ReactNode;
};

/** A case beside the queue: enough to decide whether to claim it. */
export function CasePane({ found, back, next, news }: Props) {
  const { reference, tier, person, tellings } = found;
  const result = standingTelling(tellings)?.result ?? null;
  const reasons = result ? tellingReasons(result) : [];
  return (
    <article className="pane" aria-label={reference} data-pane={reference} tabIndex={-1}>
      <div className="scroll stack">
        {news}
        <div className="line">
          <TierBadge tier={tier} label={tierWords[tier]} />
          <DueBy found={found} />
          <span className="push line">
            <span className="tag">{heldBy(found)}</span>
            <a href={paths.case(reference)}>{queueWords.fullPage}</a>
          </span>
        </div>
        <div>
          <h2 className="person-name">{person.fullName ?? person.firstName ?? w.unnamed}</h2>
          <PersonLine found={found} />
        </div>
        <CaseNotices found={found} back={back} />
        <OwnWords found={found} />
        <CaseStrip found={found} />
        {result ? (
          <section className="stack tight">
            <h2>{w.why}</h2>
            {result.certainty === "definite" ? null : <Verdict result={result} />}
            <StandsOnEarlier found={found} />
            <ReasonList
              rows={reasonRows(reasons.slice(0, REASONS), {
                voice: voiceOfResult(result),
                brief: true,
              })}
            />
            {reasons.length > REASONS ? (
              <a href={`${paths.case(reference)}#s`}>{w.moreReasons(reasons.length - REASONS)}</a>
            ) : null}
          </section>
        ) : null}
        <PaneSigns found={found} />
      </div>
      <footer className="actions">
        <Holding found={found} seen={seenAs(found, back)} short />
        <NextStep found={found} />
        {mayAgree(found) ? <AgreeForm tier={tier} seen={seenAs(found, next)} /> : null}
        <ButtonLink href={`${paths.case(reference)}#ask-template`} aria-keyshortcuts="a">
          {askWords.short}
        </ButtonLink>
        <ButtonLink look="bare" className="push" href={`${paths.case(reference)}#decide`}>
          {decideWords.level.title}
        </ButtonLink>
      </footer>
    </article>
  );
}

/** Whose it is; one's own with the end of the claim. */
function heldBy({ owner, mine, timeZone }: CaseView): string {
  if (!owner) return w.unclaimed;
  if (!mine) return owner.name;
  return owner.until ? decideWords.mineUntil(clockTime(owner.until, timeZone)) : decideWords.mine;
}

/** Referring, or, once that is done, the referral. */
function NextStep({ found }: { found: CaseView }) {
  const { state, reference } = found;
  if (state === "closed" || state === "self_care") return null;
  return state === "referred" ? (
    <ButtonLink href={`${paths.case(reference)}#r`}>{decideWords.seeReferral}</ButtonLink>
  ) : (
    <ButtonLink href={referHref(found)} aria-keyshortcuts="r">
      {decideWords.refer}
    </ButtonLink>
  );
}

function PaneSigns({ found: { reference, tellings } }: { found: CaseView }) {
  const answers = tellings[0]?.answers ?? {};
  const { rows, present, open, absent } = signRows(answers);
  const shown = rows.slice(0, Math.max(SIGNS, present + open));
  return (
    <section className="cols pane-signs">
      <div className="stack tight">
        <h2>
          {w.signsTitle} <span className="quiet beside">{w.signs(present, open, absent)}</span>
        </h2>
        <DangerSigns signs={shown} />
        {rows.length > shown.length ? (
          <a href={`${paths.case(reference)}#a`}>{w.moreAbsent(rows.length - shown.length)}</a>
        ) : null}
      </div>
      <WhereItHurts answers={answers} heading="h2" />
    </section>
  );
}
