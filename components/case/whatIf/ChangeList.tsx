import { Button } from "@/components/ui/Button";
import { whatIfWords as w } from "@/lib/i18n/staff/whatIf";
import type { Voice } from "@/lib/i18n/voice";
import { answerWords } from "@/lib/intake/answerWords";
import { topic } from "../topic";
import type { Start } from "./trial";
import type { useTrial } from "./useTrial";

type Props = { start: Start; trial: ReturnType<typeof useTrial>; voice: Voice };

/** Each changed answer as it was and as it is tried, with a way back; and the way back for all. */
export function ChangeList({ start, trial, voice }: Props) {
  return (
    <section className="stack close">
      <h3>{w.changed}</h3>
      <ul className="plain stack close">
        {[...trial.changes].map(([id, value]) => (
          <li key={id}>
            <b>{topic(id)}</b>:{" "}
            {w.to(
              answerWords(id, start.answers[id], "en", voice),
              answerWords(id, value, "en", voice),
            )}{" "}
            <Button type="button" look="bare" onClick={() => trial.putBack(id)}>
              {w.putBack}
              <span className="vh"> {topic(id)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Button type="button" onClick={trial.reset}>
        {w.reset}
      </Button>
    </section>
  );
}
