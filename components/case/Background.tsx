import { Card } from "@/components/ui/Card";
import { storyOf } from "@/lib/cases/story/story";
import { caseWords as w } from "@/lib/i18n/staff/case";
import { storyWords as s } from "@/lib/i18n/staff/story";
import type { Answers } from "@/lib/triage";

/** B: the story as it would be told on the phone, then what was denied, what is not sure and what was not answered. */
export function Background({ answers }: { answers: Answers }) {
  const { parts, none, unsure, open } = storyOf(answers);
  const rest = [
    [s.unsure, unsure],
    [s.open, open],
    [s.none, none],
  ] as const;
  return (
    <Card id="b" className="stack tight" title={`B · ${w.b}`}>
      {parts.map(({ id, sentences }) =>
        sentences.length > 0 ? (
          <p key={id}>
            <span className="vh">{s.parts[id]}: </span>
            {sentences.join(" ")}
          </p>
        ) : null,
      )}
      {rest.map(([label, topics]) =>
        topics.length > 0 ? (
          <p key={label} className={label === s.none ? "quiet" : undefined}>
            <b>{label}:</b> {topics.join(", ")}.
          </p>
        ) : null,
      )}
    </Card>
  );
}
