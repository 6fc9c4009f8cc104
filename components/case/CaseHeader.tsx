import { DueMark } from "@/components/queue/DueMark";
import { TierBadge } from "@/components/triage/TierBadge";
import type { CaseView } from "@/lib/cases/view";
import { nextActionWords, stateWords, tierWords, caseWords as w } from "@/lib/i18n/staff/case";
import { timeWords } from "@/lib/i18n/staff/times";
import { PersonLine } from "./PersonLine";
import { PreferenceLine } from "./PreferenceLine";

type Props = { found: CaseView; heading?: "h1" | "h2" };

/** Who it is about, how soon, by when, whose: the first thing on the page of a case. */
export function CaseHeader({ found, heading: Heading = "h1" }: Props) {
  const { person, tier, owner, state } = found;
  return (
    <header className="card case-header">
      <div>
        <Heading className="person-name">
          {person.fullName ?? person.firstName ?? w.unnamed}
        </Heading>
        <PersonLine found={found} />
        <PreferenceLine preferences={found.preferences} />
      </div>
      <div className="line standing">
        <TierBadge tier={tier} label={tierWords[tier]} />
        <DueBy found={found} />
        <b>{state === "closed" ? stateWords.closed : (owner?.name ?? w.unclaimed)}</b>
      </div>
    </header>
  );
}

/** The due time twice: from now, and as what must be done by when. */
export function DueBy({ found: { dueAt, nextAction, readAt, timeZone } }: { found: CaseView }) {
  if (!dueAt || !nextAction) return <span className="quiet">{w.noDue}</span>;
  const by = w.by(nextActionWords[nextAction], timeWords(dueAt, readAt, timeZone));
  return (
    <span className="due-by">
      <DueMark due={dueAt} now={readAt} timeZone={timeZone} spelled />
      <span className="quiet">{by}</span>
    </span>
  );
}
