import { Card } from "@/components/ui/Card";
import { Facts } from "@/components/ui/Facts";
import type { CaseView } from "@/lib/cases/view";
import { askWords } from "@/lib/i18n/staff/ask";
import {
  certaintyWords,
  closeReasonWords,
  nextActionWords,
  stateWords,
  tierWords,
  turnWords,
  caseWords as w,
} from "@/lib/i18n/staff/case";
import { timeWords } from "@/lib/i18n/staff/times";

/** Where the case stands: state, whose turn, what is next and by when, and what triage said beside the level. */
export function ClockCard({ found }: { found: CaseView }) {
  const { state, turn, nextAction, dueAt, readAt, timeZone, closed } = found;
  const rows: [string, string][] = [[w.state, stateWords[state]]];
  if (closed?.reason) rows.push([w.closedBecause, closeReasonWords[closed.reason]]);
  if (nextAction && dueAt) {
    rows.push([w.turn, turnWords[turn]], [w.nextAction, nextActionWords[nextAction]]);
    rows.push([w.dueAt, timeWords(dueAt, readAt, timeZone)]);
  }
  if (found.pausedAt) {
    rows.push([askWords.clock, askWords.paused(timeWords(found.pausedAt, readAt, timeZone))]);
  }
  const triage = found.untriaged
    ? w.failed
    : `${tierWords[found.triageTier]}, ${certaintyWords[found.certainty]}`;
  rows.push([w.triageSays, triage], [w.level, tierWords[found.tier]]);
  return (
    <Card title={w.clock}>
      <Facts rows={rows} />
    </Card>
  );
}
