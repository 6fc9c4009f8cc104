import { type Answers, type AnswerValue, hiddenQuestions, QUESTIONS } from "@/lib/triage";
import { type Answer, byRates, orOpen } from "./question";
import type { Random } from "./random";
import { ANSWERS } from "./rates";
import type { Somebody } from "./somebody";
import { wordsOf } from "./words";

/** What was drawn with the person: other answers depend on it. */
const KNOWN = {
  age: (who) => who.age,
  sex: (who) => who.sex,
  filledBy: (who) => who.filledBy,
  painStart: (who) => who.painStart,
  painChange: (who) => who.painChange,
  painWorst: (who) => who.painWorst,
  pegPain: (who) => who.pegPain,
  firstAge: (who) => who.firstAge,
} as const satisfies Record<string, Answer>;

const isKnown = (id: string): id is keyof typeof KNOWN => id in KNOWN;
const hasRates = (id: string): id is keyof typeof ANSWERS => id in ANSWERS;

/** Texts are drawn last: they fit what was answered. */
const DRAWS = QUESTIONS.flatMap((q) => {
  const answer = isKnown(q.id) ? KNOWN[q.id] : hasRates(q.id) ? byRates(q, ANSWERS[q.id]) : null;
  return answer ? [{ id: q.id, answer: orOpen(q, answer) }] : [];
});

/** What this person answers to every question that is asked of them, and what they write. */
export function answersOf(who: Somebody, next: Random): Answers {
  const drawn: Record<string, AnswerValue> = {};
  for (const { id, answer } of DRAWS) {
    const value = answer(who, next);
    if (value !== undefined) drawn[id] = value;
  }
  const hidden = hiddenQuestions(drawn);
  // Copied, because taking keys out again makes an object slow, and the cohort may have a million.
  const answers: Record<string, AnswerValue> = {};
  for (const { id } of DRAWS) {
    const value = drawn[id];
    if (value !== undefined && !hidden.includes(id)) answers[id] = value;
  }
  return Object.assign(answers, wordsOf(who, answers, next));
}
