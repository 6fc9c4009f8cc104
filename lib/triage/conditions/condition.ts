import { type Facts, NO, newSlot, type Truth } from "../facts";
import { type QuestionId, question } from "../vocabulary";

/** What must hold: a truth of three values over the facts of one case. */
export type Condition = {
  truth: (facts: Facts) => Truth;
  /** the single tests it is made of; a test is made of itself */
  tests: readonly Condition[];
  /** the questions a single test reads */
  reads: readonly QuestionId[];
  /** the condition in words, of question ids and options */
  words: string;
};

/** Works a truth out once a case, however many rules use it. */
export function once(truth: Condition["truth"]): Condition["truth"] {
  const slot = newSlot();
  return (facts) => {
    const before = facts.truths[slot];
    if (before) return (before - 1) as Truth;
    const found = truth(facts);
    facts.truths[slot] = found + 1;
    return found;
  };
}

const tests = new Map<string, Condition>();

/** A single test. The same words are the same test, wherever they stand in the table. */
export function test(
  words: string,
  reads: readonly QuestionId[],
  truth: Condition["truth"],
): Condition {
  const before = tests.get(words);
  if (before) return before;
  const made = { truth: once(truth), reads, words, tests: [] as Condition[] };
  made.tests.push(made);
  tests.set(words, made);
  return made;
}

/** A test on one question: NO when the question is hidden from this person, even if an old answer is stored. */
export function testOf(id: QuestionId, words: string, truth: Condition["truth"]): Condition {
  const hideable = question(id).askIf.length > 0;
  return test(
    `${id} ${words}`,
    [id],
    hideable ? (facts) => (facts.asked(id) === NO ? NO : truth(facts)) : truth,
  );
}

export const list = (values: readonly string[]): string => values.join(" or ");
