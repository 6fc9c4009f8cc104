import { Card } from "@/components/ui/Card";
import { Timeline } from "@/components/ui/Timeline";
import type { CaseView } from "@/lib/cases/view";
import { caseWords as w } from "@/lib/i18n/staff/case";
import { timeWords } from "@/lib/i18n/staff/times";
import { eventText } from "./eventText";

/** Everything that happened, newest first: when, who, what, and what they wrote. */
export function CaseTimeline({ found }: { found: CaseView }) {
  const entries = found.timeline.map((entry) => ({
    key: entry.id,
    dateTime: entry.at.toISOString(),
    time: timeWords(entry.at, found.readAt, found.timeZone),
    text: (
      <>
        <b>{entry.actorName}</b> {eventText(entry)}
        {entry.note ? <span className="said">“{entry.note}”</span> : null}
      </>
    ),
  }));
  return (
    <Card title={w.timeline} className="timeline">
      <Timeline entries={entries} />
    </Card>
  );
}
