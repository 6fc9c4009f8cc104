import { HIDDEN, maskOf, numberOf, UNANSWERED } from "./marks";
import type { Said } from "./readers";
import { readAnswers } from "./reading";
import {
  type AnswerValue,
  type Gate,
  placeOf,
  QUESTIONS,
  type QuestionId,
  type SentinelAnswer,
} from "./vocabulary";

/** Three values: no, not known, yes. "Not known" is never "no". */
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;
export type Truth = typeof NO | typeof UNKNOWN | typeof YES;

/** A gate with the place of its question, and its words as a mask. */
type GateAt = { at: number; mask: number; from: number; upTo: number };
const gateAt = ({ q, in: words, from = -Infinity, upTo = Infinity }: Gate): GateAt => ({
  at: placeOf(q),
  mask: words ? maskOf(q, words) : 0,
  from,
  upTo,
});

/** The questions that are not asked of everybody. A gate looks at an earlier question, or this throws at the start. */
const GATED = QUESTIONS.flatMap(({ id, askIf }, at) => {
  const gates = askIf.map(gateAt);
  if (gates.some((gate) => gate.at >= at)) throw new Error(`${id} is asked before its gate.`);
  return gates.length > 0 ? [{ at, gates }] : [];
});
const GATES = new Map(GATED.map(({ at, gates }) => [at, gates]));

const LISTS = QUESTIONS.filter(({ type }) => type === "multi" || type === "bodyMap").map(
  ({ id }) => ({ id, at: placeOf(id) }),
);

let slots = 0;
/** A place for one truth of a case; taken once, when the table is built. */
export const newSlot = (): number => slots++;

/** The answers of one case, as the rules ask of them. */
export class Facts {
  private readonly said: readonly Said[];
  private readonly saidMarks: readonly number[];
  /** What was said where it is asked, by place of the question: HIDDEN when an old answer does not count. */
  readonly marks: readonly number[];
  /** What is worked out already, by slot: 0 not yet, else the truth + 1. */
  readonly truths = new Uint8Array(slots);

  constructor(input: unknown) {
    const { said, marks: saidMarks } = readAnswers(input);
    const marks = saidMarks.slice();
    this.said = said;
    this.saidMarks = saidMarks;
    this.marks = marks;
    for (const { at, gates } of GATED) if (this.least(gates) === NO) marks[at] = HIDDEN;
  }

  private least(gates: readonly GateAt[]): Truth {
    let least: Truth = YES;
    for (const gate of gates) {
      const truth = this.gate(gate);
      if (truth < least) least = truth;
    }
    return least;
  }

  private gate({ at, mask, from, upTo }: GateAt): Truth {
    const marks = this.marks[at] ?? UNANSWERED;
    if (marks === HIDDEN) return NO;
    if (mask === 0) {
      const value = numberOf(marks);
      return value === undefined ? UNKNOWN : value >= from && value <= upTo ? YES : NO;
    }
    if (marks & mask) return YES;
    // Only silence leaves a gate open: "not sure" opens it where the question lists it.
    return marks & UNANSWERED ? UNKNOWN : NO;
  }

  /** Whether the question is asked of this person: NO means hidden, and every test on it is NO. */
  asked(id: QuestionId): Truth {
    const gates = GATES.get(placeOf(id));
    return gates ? this.least(gates) : YES;
  }

  isHidden(at: number): boolean {
    return this.marks[at] === HIDDEN;
  }

  /** The marks of what was said, even where it is not asked of this person. */
  saidAt(at: number): number {
    return this.saidMarks[at] ?? UNANSWERED;
  }

  valueAt(at: number): AnswerValue | undefined {
    return this.said[at]?.value;
  }

  /** The stored answer, or undefined when it was not given. */
  stored(id: QuestionId): AnswerValue | undefined {
    return this.valueAt(placeOf(id));
  }

  /** The one word of an answer (of a sign: yes, no, unsure, prefer_not), or undefined. */
  word(id: QuestionId): string | undefined {
    const value = this.stored(id);
    return isSign(value) ? value.answer : typeof value === "string" ? value : undefined;
  }

  number(id: QuestionId): number | undefined {
    const value = this.stored(id);
    return typeof value === "number" ? value : undefined;
  }

  list(id: QuestionId): readonly string[] {
    const value = this.stored(id);
    return Array.isArray(value) ? (value as readonly string[]) : [];
  }

  /** The lists on which "none" is ticked together with others. */
  noneWithOthers(): QuestionId[] {
    const found: QuestionId[] = [];
    for (const { id, at } of LISTS) if (this.said[at]?.noneWithOthers) found.push(id);
    return found;
  }
}

export const isSign = (value: AnswerValue | undefined): value is SentinelAnswer =>
  typeof value === "object" && !Array.isArray(value);
