import { Tag } from "@/components/ui/Tag";
import type { Telling } from "@/lib/cases/view";
import { caseWords } from "@/lib/i18n/staff/case";
import { signWords } from "@/lib/i18n/staff/signs";
import { dangerSignsOf } from "@/lib/intake/dangerSigns";
import { signAnswer } from "./signRows";

const w = caseWords.telling;

/** The danger signs of the first telling; of a later one, what is new, gone or otherwise than before. */
export function SignsOf({ telling, first }: { telling: Telling; first: boolean }) {
  if (first) {
    const present = dangerSignsOf(telling.answers).filter((s) => s.standing === "present");
    if (present.length === 0) return w.noSigns;
    return (
      <ul className="plain">
        {present.map(({ id, value }) => (
          <li key={id}>
            {signWords[id]} <span className="meta">{signAnswer(id, value)}</span>
          </li>
        ))}
      </ul>
    );
  }
  if (telling.signChanges.length === 0) return w.noChange;
  return (
    <ul className="plain">
      {telling.signChanges.map(({ id, how, was, is }) => (
        <li key={id}>
          <Tag>{w.signHow[how]}</Tag> {signWords[id]}{" "}
          <span className="meta">
            {signAnswer(id, is)} ({w.was(signAnswer(id, was))})
          </span>
        </li>
      ))}
    </ul>
  );
}

type Score = (telling: Telling) => number | null;
export const worstOf: Score = ({ answers }) =>
  typeof answers.painWorst === "number" ? answers.painWorst : null;
export const pegOf: Score = ({ result }) => result?.scores.peg.value ?? null;

/** A score out of ten, and how it moved since the telling before. */
export function ScoreOf({
  telling,
  before,
  score,
}: {
  telling: Telling;
  before: Telling | undefined;
  score: Score;
}) {
  const [now, was] = [score(telling), before ? score(before) : null];
  if (now === null) return caseWords.notAnswered;
  const moved = was === null ? 0 : rounded(now - was);
  return (
    <>
      {caseWords.scores.of(rounded(now), 10)}{" "}
      {moved === 0 ? null : <Tag>{moved > 0 ? w.up(moved) : w.down(-moved)}</Tag>}
    </>
  );
}

const rounded = (n: number): number => Math.round(n * 10) / 10;
