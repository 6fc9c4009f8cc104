import type { Voice } from "@/lib/i18n/voice";
import { answerWords } from "@/lib/intake/answerWords";
import { standingOf } from "@/lib/intake/dangerSigns";
import { question, type Reason } from "@/lib/triage";
import { topic } from "./topic";

type Answer = Reason["answersUsed"][number];
type Props = {
  answers: readonly Answer[];
  /** who gave the answers */
  voice: Voice;
  most?: number;
  after?: string | undefined;
};

/** The person's own answers behind a reason, quoted; those given in confidence do not print. `most` cuts a long list, which the full page shows whole. */
export function Said({ answers, voice, most = answers.length, after }: Props) {
  const telling = tellingOf(answers);
  const shown = telling.slice(0, most);
  return (
    <>
      {shown.map(({ q, value }, i) => (
        <span key={q} className={question(q).sensitive ? "private" : undefined}>
          {i > 0 ? " · " : null}
          {topic(q)}: <q>{answerWords(q, value, "en", voice)}</q>
        </span>
      ))}
      {telling.length > shown.length ? " · …" : null}
      {after ? `${shown.length > 0 ? " · " : ""}${after}` : null}
    </>
  );
}

/** Above this many answers a reason lists what was looked at rather than what speaks for it. */
const MANY = 6;

/** Private answers of "no" stay private; of a long list only what was not a plain "no" is quoted. */
function tellingOf(answers: readonly Answer[]): Answer[] {
  const isNo = ({ value }: Answer) => value !== null && standingOf(value) === "absent";
  return answers.filter(
    (answer) => !isNo(answer) || (answers.length <= MANY && !question(answer.q).sensitive),
  );
}
