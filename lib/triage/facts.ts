import { clean } from "./clean";
import type { Hits } from "./freeText";
import {
  type AnswerValue,
  type Gate,
  QUESTIONS,
  type QuestionId,
  type SentinelAnswer,
  type SentinelId,
} from "./vocabulary";

/** Three values: no, not known, yes. "Not known" is never "no". */
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;
export type Truth = typeof NO | typeof UNKNOWN | typeof YES;

/** How a danger sign stands, from its answer, its start, its course and whether its cause is known. */
export type SignState =
  | "absent"
  | "unclear"
  | "acute"
  | "subacute"
  | "settledKnown"
  | "settledUnknown";

export const ifKnown = (known: boolean, holds: boolean): Truth =>
  known ? (holds ? YES : NO) : UNKNOWN;

const GATES: ReadonlyMap<QuestionId, readonly Gate[]> = new Map(
  QUESTIONS.filter((q) => q.askIf.length > 0).map((q) => [q.id, q.askIf]),
);

let slots = 0;
/** A place for one truth of a case; taken once, when the table is built. */
export const newSlot = (): number => slots++;

/** The answers of one case, as the rules ask of them. */
export class Facts {
  private readonly answers: ReadonlyMap<QuestionId, AnswerValue>;
  readonly noneWithOthers: readonly QuestionId[];
  /** What is worked out already, by slot: 0 not yet, else the truth + 1. */
  readonly truths = new Uint8Array(slots);
  /** What the free texts say, by field. */
  readonly hits = new Map<QuestionId, Hits>();
  private readonly hides = new Map<QuestionId, Truth>();

  constructor(input: unknown) {
    const { answers, noneWithOthers } = clean(input);
    this.answers = answers;
    this.noneWithOthers = noneWithOthers;
  }

  /** Whether the question is asked of this person: NO means hidden, and every test on it is NO. */
  asked(id: QuestionId): Truth {
    const gates = GATES.get(id);
    if (!gates) return YES;
    const before = this.hides.get(id);
    if (before !== undefined) return before;
    const truth = Math.min(...gates.map((gate) => this.gate(gate))) as Truth;
    this.hides.set(id, truth);
    return truth;
  }

  private gate({ q, in: values, from, upTo }: Gate): Truth {
    if (this.asked(q) === NO) return NO;
    const stored = this.answers.get(q);
    if (values) return this.isOneOf(stored, values);
    if (typeof stored !== "number") return UNKNOWN;
    return ifKnown(true, stored >= (from ?? -Infinity) && stored <= (upTo ?? Infinity));
  }

  private isOneOf(stored: AnswerValue | undefined, values: readonly string[]): Truth {
    const value = isSign(stored) ? stored.answer : stored;
    if (typeof value === "string" && values.includes(value)) return YES;
    // Only silence leaves a gate open: "not sure" opens it where the question lists it.
    return value === undefined ? UNKNOWN : NO;
  }

  /** The stored answer, or undefined when it was not given. */
  stored(id: QuestionId): AnswerValue | undefined {
    return this.answers.get(id);
  }

  /** The one word of an answer (of a sign: yes, no, unsure, prefer_not), or undefined. */
  word(id: QuestionId): string | undefined {
    const value = this.answers.get(id);
    return isSign(value) ? value.answer : typeof value === "string" ? value : undefined;
  }

  number(id: QuestionId): number | undefined {
    const value = this.answers.get(id);
    return typeof value === "number" ? value : undefined;
  }

  list(id: QuestionId): readonly string[] {
    const value = this.answers.get(id);
    return isList(value) ? value : [];
  }

  text(id: QuestionId): string {
    const value = this.answers.get(id);
    return typeof value === "string" ? value : "";
  }

  sign(id: SentinelId): SentinelAnswer | undefined {
    const value = this.answers.get(id);
    return isSign(value) ? value : undefined;
  }

  state(id: SentinelId): SignState {
    return stateOf(this.sign(id));
  }
}

const isList = (value: AnswerValue | undefined): value is readonly string[] => Array.isArray(value);
export const isSign = (value: AnswerValue | undefined): value is SentinelAnswer =>
  typeof value === "object" && !Array.isArray(value);

function stateOf(sign: SentinelAnswer | undefined): SignState {
  if (!sign || sign.answer === "unsure" || sign.answer === "prefer_not") return "unclear";
  if (sign.answer === "no") return "absent";
  const { since, trend, knownCause } = sign;
  // A sign whose start is not known may be new: newness cannot be ruled out.
  if (since === undefined || since === "unsure" || since === "under2Weeks" || trend === "worse")
    return "acute";
  if (since === "weeks2to12") return "subacute";
  if (trend === undefined || trend === "unsure") return "subacute";
  return knownCause === "yes" ? "settledKnown" : "settledUnknown";
}
