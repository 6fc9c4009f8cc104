import { type Facts, NO, newSlot, type Truth } from "../facts";
import { type QuestionId, question } from "../vocabulary";

/** What one test asks of the answer to a question. */
export type Verb =
  | "is"
  | "has"
  | "is only"
  | "is at least"
  | "is at most"
  | "is stored as"
  | "stands"
  | "began"
  | "has gone";

/** How a condition was written, kept beside its truth: a reader prints a row from it, the evaluator never looks. */
export type Form =
  | { kind: "test"; q: QuestionId; verb: Verb; values: readonly (string | number)[] }
  | { kind: "computed"; words: string }
  | { kind: "all" | "any"; parts: readonly Condition[] }
  | { kind: "atLeast"; n: number; parts: readonly Condition[] }
  | { kind: "not"; part: Condition }
  | { kind: "part"; name: string; part: Condition };

/** What must hold: a truth of three values over the facts of one case. */
export type Condition = {
  truth: (facts: Facts) => Truth;
  /** the single tests it is made of; a test is made of itself */
  tests: readonly Condition[];
  /** the questions a single test reads */
  reads: readonly QuestionId[];
  form: Form;
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

const known = new Map<string, Condition>();

/** A single test. The same form is the same test, wherever it stands in the table. */
function testWith(form: Form, reads: readonly QuestionId[], truth: Condition["truth"]): Condition {
  const key = JSON.stringify(form);
  const before = known.get(key);
  if (before) return before;
  const made = { truth: once(truth), reads, form, tests: [] as Condition[] };
  made.tests.push(made);
  known.set(key, made);
  return made;
}

/** A test on one question: NO when the question is hidden from this person, even if an old answer is stored. */
export function testOf(
  q: QuestionId,
  verb: Verb,
  values: readonly (string | number)[],
  truth: Condition["truth"],
): Condition {
  const hideable = question(q).askIf.length > 0;
  return testWith(
    { kind: "test", q, verb, values },
    [q],
    hideable ? (facts) => (facts.asked(q) === NO ? NO : truth(facts)) : truth,
  );
}

/** A test over several questions, or over none, said in words of its own. */
export const computed = (
  words: string,
  reads: readonly QuestionId[],
  truth: Condition["truth"],
): Condition => testWith({ kind: "computed", words }, reads, truth);
