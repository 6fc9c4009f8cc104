import { Facts, NO, YES } from "./facts";
import { QUESTIONS, type Question, type QuestionId, SCREENS, type ScreenId } from "./vocabulary";

/** Whether a question is asked of this person; "maybe" while its gate is not answered (it is shown then). */
export function isVisible(id: QuestionId, answers: unknown): "yes" | "no" | "maybe" {
  const truth = new Facts(answers).asked(id);
  return truth === YES ? "yes" : truth === NO ? "no" : "maybe";
}

/** The questions of a screen that are not hidden from this person. */
export function visibleQuestions(screen: ScreenId, answers: unknown): Question[] {
  const facts = new Facts(answers);
  const found = SCREENS.find((s) => s.id === screen);
  return (found?.questions ?? []).filter((q) => facts.asked(q.id) !== NO);
}

const GATED = QUESTIONS.filter((q) => q.askIf.length > 0).map((q) => q.id);

/** All questions that are hidden from this person, at once. */
export function hiddenQuestions(answers: unknown): QuestionId[] {
  const facts = new Facts(answers);
  return GATED.filter((id) => facts.asked(id) === NO);
}
