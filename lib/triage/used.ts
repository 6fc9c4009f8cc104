import type { Condition } from "./conditions";
import { type Facts, NO } from "./facts";
import { HIDDEN, UNANSWERED } from "./marks";
import type { AnswerUsed } from "./result";
import type { QuestionId } from "./vocabulary";

/** The given answers that speak for a condition in one case: those on which one of its tests holds or is open. */
export type Used = (facts: Facts) => AnswerUsed[];

/** A question of a condition: by which marks of it a test of words speaks, and what else reads it. */
type Asked = { q: QuestionId; at: number; speaks: number; others: Condition[] };

/** Which answers a condition uses: its tests are gathered by question beforehand, in the order they stand there. */
export function usedBy({ tests }: Condition): Used {
  const asked: Asked[] = [];
  for (const test of tests)
    for (const { id, at } of test.reads) {
      const one = asked.find(({ q }) => q === id) ?? { q: id, at, speaks: 0, others: [] };
      if (!asked.includes(one)) asked.push(one);
      if (test.speaks === undefined) one.others.push(test);
      else one.speaks |= test.speaks;
    }
  return (facts) => {
    const used: AnswerUsed[] = [];
    for (const { q, at, speaks, others } of asked) {
      const marks = facts.marks[at] ?? HIDDEN;
      if (marks & (HIDDEN | UNANSWERED)) continue;
      if (marks & speaks || speakAmong(others, facts))
        used.push({ q, value: facts.valueAt(at) ?? null });
    }
    return used;
  };
}

function speakAmong(others: readonly Condition[], facts: Facts): boolean {
  for (const test of others) if (test.truth(facts) !== NO) return true;
  return false;
}
