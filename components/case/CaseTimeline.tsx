import { Card } from "@/components/ui/Card";
import { Timeline } from "@/components/ui/Timeline";
import type { CaseView } from "@/lib/cases/view";
import { caseWords as w } from "@/lib/i18n/staff/case";
import { timeWords } from "@/lib/i18n/staff/times";
import { eventText } from "./eventText";

/** Everything that happened, newest first: when, who, what, and what they wrote. */
export function CaseTimeline({ found }: { found: CaseView }) {
  const entries = found.timeline.map((entry) => ({
    ...entry,
    time: timeWords(entry.at, found.readAt, found.timeZone),
    what: eventText(entry),
  }));
  return (
    <Card title={w.timeline} className="timeline">
      <Timeline
        entries={runsOf(entries).map(({ first, times }) => ({
          key: first.id,
          dateTime: first.at.toISOString(),
          time: first.time,
          text: (
            <>
              <b>{first.actorName}</b> {first.what}
              {times > 1 ? w.times(times) : null}
              {first.note ? <span className="said">“{first.note}”</span> : null}
            </>
          ),
        }))}
      />
    </Card>
  );
}

type Entry = CaseView["timeline"][number] & { time: string; what: string };

/** What one actor did several times in the same minute stands as one line. */
function runsOf(entries: readonly Entry[]): { first: Entry; times: number }[] {
  const runs: { first: Entry; times: number }[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last && isSame(last.first, entry)) last.times += 1;
    else runs.push({ first: entry, times: 1 });
  }
  return runs;
}

const isSame = (a: Entry, b: Entry): boolean =>
  a.actorName === b.actorName && a.time === b.time && a.what === b.what && !a.note && !b.note;
