import { type Facts, NO, newSlot, type Truth, UNKNOWN, YES } from "../facts";
import { HIDDEN, maskOf, numberOf } from "../marks";
import { placeOf, type QuestionId } from "../vocabulary";

/** What one test asks of the answer to a question. */
export type Verb =
  | "is"
  | "has"
  | "is only"
  | "is at least"
  | "is at most"
  | "is stored as"
  | "says"
  | "stands"
  | "began"
  | "has gone";

/** How a condition was written, kept beside its truth: pages print a row from it, and possible.ts asks it what one answer rules out. */
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
  /** the questions a single test reads, with their places */
  reads: readonly { id: QuestionId; at: number }[];
  /** of a test on the marks of one question: its truth from these alone, where the question is asked */
  ofMarks?: (marks: number) => Truth;
  /** of a test on words: the marks with which it holds or is open; with no others it is NO */
  speaks?: number;
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

type Test = Pick<Condition, "truth" | "ofMarks" | "speaks">;

/** A single test. The same form is the same test, wherever it stands in the table. */
function testWith(form: Form, ids: readonly QuestionId[], test: Test): Condition {
  const key = JSON.stringify(form);
  const before = known.get(key);
  if (before) return before;
  const reads = ids.map((id) => ({ id, at: placeOf(id) }));
  const made = { ...test, reads, form, tests: [] as Condition[] };
  made.tests.push(made);
  known.set(key, made);
  return made;
}

/** A test on the marks of one question. */
function marksTest(
  form: Form,
  q: QuestionId,
  ofMarks: (marks: number) => Truth,
  words: Pick<Test, "speaks"> = {},
): Condition {
  const at = placeOf(q);
  const truth = (facts: Facts) => ofMarks(facts.marks[at] ?? HIDDEN);
  return testWith(form, [q], { truth, ofMarks, ...words });
}

/** The commonest test: the answer is among these words, or among those that leave it open. */
export function wordTest(
  q: QuestionId,
  verb: Verb,
  values: readonly string[],
  open: number,
  words: readonly string[] = values,
): Condition {
  const yes = maskOf(q, words);
  // A hidden answer has no mark of these: NO, even if an old answer is stored.
  return marksTest(
    { kind: "test", q, verb, values },
    q,
    (marks) => (marks & yes ? YES : marks & open ? UNKNOWN : NO),
    { speaks: yes | open },
  );
}

/** A test on the whole of what was ticked. */
export function onlyTest(q: QuestionId, option: string): Condition {
  const alone = maskOf(q, [option]);
  return marksTest({ kind: "test", q, verb: "is only", values: [option] }, q, (marks) =>
    marks === alone ? YES : NO,
  );
}

/** A test on a number; open while none is given. */
export function numberTest(
  q: QuestionId,
  verb: "is at least" | "is at most",
  bound: number,
  holds: (n: number) => boolean,
): Condition {
  return marksTest({ kind: "test", q, verb, values: [bound] }, q, (marks) => {
    if (marks === HIDDEN) return NO;
    const value = numberOf(marks);
    return value === undefined ? UNKNOWN : holds(value) ? YES : NO;
  });
}

/** A test over several questions, or over none, said in words of its own. */
export const computed = (
  words: string,
  reads: readonly QuestionId[],
  truth: Condition["truth"],
): Condition => testWith({ kind: "computed", words }, reads, { truth: once(truth) });
