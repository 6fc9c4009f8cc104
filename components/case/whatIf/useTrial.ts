import { useMemo, useState } from "react";
import type { AnswerValue, QuestionId } from "@/lib/triage";
import { change, changedAnswers, NO_CHANGES, run, type Start, withoutPrivate } from "./trial";

/** The changes so far and both results. Nothing of it leaves the page. */
export function useTrial(start: Start, privateOpen: boolean) {
  const [all, setAll] = useState(NO_CHANGES);
  // A control keeps what was typed: one that is put back is drawn anew.
  const [drawn, setDrawn] = useState(0);
  const changes = useMemo(() => (privateOpen ? all : withoutPrivate(all)), [all, privateOpen]);
  const real = useMemo(() => run(start), [start]);
  const tried = useMemo(() => run(start, changes), [start, changes]);
  return {
    changes,
    real,
    tried,
    drawn,
    answers: changedAnswers(start, changes),
    answer: (id: QuestionId, value: AnswerValue | undefined): void =>
      setAll(change(start, all, id, value)),
    putBack: (id: QuestionId): void => {
      setAll(change(start, all, id, start.answers[id]));
      setDrawn(drawn + 1);
    },
    reset: (): void => {
      setAll(NO_CHANGES);
      setDrawn(drawn + 1);
    },
  };
}
