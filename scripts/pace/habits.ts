import { isMarkedOptional, withoutHidden } from "@/lib/intake/fields";
import { type Answers, type QuestionId, question, type ScreenId } from "@/lib/triage";

/**
 * How much a person answers. Nobody has watched real people yet: "usual" is taken to leave out what the form itself
 * says may be left out, "required" gives what the form cannot be sent without and passes the rest by; for "alone" the
 * rest is not even there: no form with these rules can be shorter.
 */
export const HABITS = ["everything", "usual", "required", "alone"] as const;
export type Habit = (typeof HABITS)[number];

/** Says "You can leave this out" above its questions. */
const SAID_OF: readonly ScreenId[] = ["s22"];
/** Says so in its hint. */
const SAID_BY: readonly QuestionId[] = ["sexFeeling"];

export const answersBy = (habit: Habit, answers: Answers): Answers => {
  const given = Object.entries(withoutHidden(answers)) as [QuestionId, unknown][];
  return Object.fromEntries(given.filter(([id]) => isAnswered(id, habit))) as Answers;
};

function isAnswered(id: QuestionId, habit: Habit): boolean {
  const q = question(id);
  if (habit === "everything" || q.required) return true;
  // Who fills in the form decides how all of it is worded.
  if (habit === "required" || habit === "alone") return id === "filledBy";
  return !isMarkedOptional(q) && !SAID_OF.includes(q.screen) && !SAID_BY.includes(id);
}
