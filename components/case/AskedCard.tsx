import { Button } from "@/components/ui/Button";
import { Card } from "@/components/ui/Card";
import { DoorForm } from "@/components/ui/DoorForm";
import { Select } from "@/components/ui/Select";
import { TextArea } from "@/components/ui/TextArea";
import type { AskedView } from "@/lib/cases/askedView";
import { TAKEN_BACK } from "@/lib/cases/askTemplates";
import type { CaseView } from "@/lib/cases/view";
import { takenBackFormWords, askWords as w } from "@/lib/i18n/staff/ask";
import { decideWords } from "@/lib/i18n/staff/decide";
import { timeWords } from "@/lib/i18n/staff/times";
import { seenAs } from "./decide/Decide";
import { optionsOf } from "./decide/options";
import { SeenFields } from "./decide/SeenFields";

/** What the patient was asked and what they said, newest first; since when the clock is paused. */
export function AskedCard({ found }: { found: CaseView }) {
  const { asked, pausedAt, readAt, timeZone } = found;
  if (asked.length === 0) return null;
  return (
    <Card id="asked" className="stack" title={w.panel}>
      {pausedAt ? <p>{w.pausedSince(timeWords(pausedAt, readAt, timeZone))}</p> : null}
      {asked.map((one) => (
        <Asked key={one.id} asked={one} found={found} />
      ))}
    </Card>
  );
}

function Asked({ asked, found }: { asked: AskedView; found: CaseView }) {
  const { answer, withdrawnAt, answerBy } = asked;
  const time = (at: Date) => timeWords(at, found.readAt, found.timeZone);
  const open = answer === null && withdrawnAt === null;
  const until = answerBy < found.readAt ? w.late(time(answerBy)) : w.by(time(answerBy));
  return (
    <div className="stack tight">
      <p className="meta">
        {w.asked(asked.askedBy, time(asked.askedAt))}
        {open ? ` · ${until}` : null}
        {withdrawnAt ? ` · ${w.takenBack(time(withdrawnAt))}` : null}
      </p>
      <p className="whitespace-pre-line">
        <b>{asked.text}</b>
      </p>
      {answer ? (
        <blockquote className="notice own-words">
          <p>
            <span className="meta">{w.answered(time(answer.at))}</span>{" "}
            <q className="whitespace-pre-line">{answer.text}</q>
          </p>
        </blockquote>
      ) : null}
      {open && found.state !== "closed" ? <TakeBack asked={asked} found={found} /> : null}
    </div>
  );
}

function TakeBack({ asked: { id }, found }: { asked: AskedView; found: CaseView }) {
  return (
    <details>
      <summary>{w.settle}</summary>
      <DoorForm action="/api/case/take-back" className="stack tight pbs-2">
        <SeenFields {...seenAs(found)} />
        <input type="hidden" name="question" value={id} />
        <Select
          id={`take-back-${id}`}
          name="reason"
          label={w.settleReason}
          empty={decideWords.level.choose}
          options={optionsOf(TAKEN_BACK, takenBackFormWords)}
        />
        <TextArea id={`said-${id}`} name="text" label={w.settleText} maxLength={2000} />
        <Button>{w.settleSave}</Button>
      </DoorForm>
    </details>
  );
}
