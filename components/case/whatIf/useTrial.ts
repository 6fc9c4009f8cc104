import { useMemo, useRef, useState } from "react";
import type { AnswerValue, QuestionId } from "@/lib/triage";
import { change, changedAnswers, NO_CHANGES, run, type Start, withoutPrivate } from "./trial";

/** The changes so far and both results. Nothing of it leaves the page. */
export function useTrial(start: Start, privateOpen: boolean) {
  const [all, setAll] = useState(NO_CHANGES);
  // A control keeps what was typed: one that is put back is drawn anew.
  const [drawn, setDrawn] = useState(0);
  const level = useRef<HTMLParagraphElement>(null);
  function redraw(): void {
    setDrawn(drawn + 1);
    // The button that was pressed goes away with what it put back.
    level.current?.focus();
  }
  const changes = useMemo(() => (privateOpen ? all : withoutPrivate(all)), [all, privateOpen]);
  const real = useMemo(() => run(start), [start]);
  const tried = useMemo(() => run(start, changes), [start, changes]);
  return {
    changes,
    real,
    tried,
    drawn,
    level,
    answers: changedAnswers(start, changes),
    answer: (id: QuestionId, value: AnswerValue | undefined): void =>
      setAll(change(start, all, id, value)),
    putBack: (id: QuestionId): void => {
      setAll(change(start, all, id, start.answers[id]));
      redraw();
    },
    reset: (): void => {
      setAll(NO_CHANGES);
      redraw();
    },
  };
}
