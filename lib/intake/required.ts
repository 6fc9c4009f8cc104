import { type Answers, isVisible, QUESTIONS, type Question } from "@/lib/triage";

/** Required questions that are asked of this person and have no value yet. */
export const unansweredRequired = (answers: Answers): Question[] =>
  QUESTIONS.filter(
    (q) => q.required && answers[q.id] === undefined && isVisible(q.id, answers) !== "no",
  );
