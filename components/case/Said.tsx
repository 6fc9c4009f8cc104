import { answerWords } from "@/lib/intake/answerWords";
import type { Reason } from "@/lib/triage";
import { topic } from "./topic";

type Props = { answers: Reason["answersUsed"]; most?: number; after?: string | undefined };

/** The person's own answers behind a reason, quoted. `most` cuts a long list, which the full page shows whole. */
export function Said({ answers, most = answers.length, after }: Props) {
  const shown = answers.slice(0, most);
  return (
    <>
      {shown.map(({ q, value }, i) => (
        <span key={q}>
          {i > 0 ? " · " : null}
          {topic(q)}: <q>{answerWords(q, value, "en")}</q>
        </span>
      ))}
      {answers.length > shown.length ? " · …" : null}
      {after ? ` · ${after}` : null}
    </>
  );
}
