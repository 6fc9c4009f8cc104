import { Facts, ifKnown, NO, type SignState, type Truth, UNKNOWN, YES } from "./facts";
import { type PhraseKind, saysAny } from "./freeText";
import { type ScoreId, scoreRange } from "./scores";
import {
  type ChoiceId,
  type ListId,
  type NumberId,
  type OptionOf,
  type QuestionId,
  REQUIRED,
  type SentinelAnswer,
  type SentinelId,
  type TextId,
  type YesNoId,
} from "./vocabulary";

/** What must hold: a truth of three values over the facts, and the questions it reads. */
export type Condition = {
  truth: (facts: Facts) => Truth;
  /** the parts it is made of; a test on one question has none */
  parts: readonly Condition[];
  reads: readonly QuestionId[];
  /** a name for a part that several rules use */
  name?: string;
};

type WithUnsure<T> = T | "unsure" | "prefer_not";

const joined = (parts: readonly Condition[], truth: Condition["truth"]): Condition => ({
  truth,
  parts,
  reads: [],
});

/** A test on one question: NO when the question is hidden from this person. */
const test = (id: QuestionId, truth: Condition["truth"]): Condition => ({
  truth: (facts) => (facts.asked(id) === NO ? NO : truth(facts)),
  parts: [],
  reads: [id],
});

export const all = (...parts: Condition[]): Condition =>
  joined(parts, (facts) => {
    let least: Truth = YES;
    for (const part of parts) {
      const truth = part.truth(facts);
      if (truth === NO) return NO;
      if (truth < least) least = truth;
    }
    return least;
  });

export const any = (...parts: Condition[]): Condition =>
  joined(parts, (facts) => {
    let most: Truth = NO;
    for (const part of parts) {
      const truth = part.truth(facts);
      if (truth === YES) return YES;
      if (truth > most) most = truth;
    }
    return most;
  });

export const not = (part: Condition): Condition =>
  joined([part], (facts) => (2 - part.truth(facts)) as Truth);

/** At least n of the parts; unknown ones leave it open as long as they could reach n. */
export const atLeast = (n: number, ...parts: Condition[]): Condition =>
  joined(parts, (facts) => {
    let sure = 0;
    let open = 0;
    for (const part of parts) {
      const truth = part.truth(facts);
      if (truth === YES) sure++;
      else if (truth === UNKNOWN) open++;
    }
    return sure >= n ? YES : sure + open >= n ? UNKNOWN : NO;
  });

/** A part with a name, worked out once a case. */
export const named = (name: string, part: Condition): Condition => {
  const condition: Condition = {
    name,
    parts: [part],
    reads: [],
    truth: (facts) => {
      const before = facts.known.get(condition);
      if (before !== undefined) return before;
      const truth = part.truth(facts);
      facts.known.set(condition, truth);
      return truth;
    },
  };
  return condition;
};

const wordTest = (id: QuestionId, values: readonly string[]): Condition =>
  test(id, (facts) => {
    const word = facts.word(id);
    if (word !== undefined && values.includes(word)) return YES;
    return word === undefined || word === "unsure" || word === "prefer_not" ? UNKNOWN : NO;
  });

export const yes = (id: YesNoId | SentinelId): Condition => wordTest(id, ["yes"]);

export const is = <Q extends ChoiceId>(id: Q, ...values: OptionOf<Q>[]): Condition =>
  wordTest(id, values);

/** Any of the options is ticked. A list with only "not sure" in it leaves it open. */
export const has = <Q extends ListId>(id: Q, ...options: OptionOf<Q>[]): Condition => {
  const wanted: readonly string[] = options;
  return test(id, (facts) => {
    const list = facts.list(id);
    if (list.some((value) => wanted.includes(value))) return YES;
    return list.length === 0 || list.includes("unsure") || list.includes("prefer_not")
      ? UNKNOWN
      : NO;
  });
};

export const from = (id: NumberId, least: number): Condition =>
  test(id, (facts) => numberTruth(facts.number(id), (n) => n >= least));

export const upTo = (id: NumberId, most: number): Condition =>
  test(id, (facts) => numberTruth(facts.number(id), (n) => n <= most));

const numberTruth = (value: number | undefined, holds: (n: number) => boolean): Truth =>
  value === undefined ? UNKNOWN : ifKnown(true, holds(value));

/** How a danger sign stands; unknown while it is unclear. */
export const sign = (id: SentinelId, ...states: SignState[]): Condition =>
  test(id, (facts) => {
    const state = facts.state(id);
    if (states.includes(state)) return YES;
    return state === "unclear" ? UNKNOWN : NO;
  });

/** New, worse, or of unknown start. */
export const acute = (id: SentinelId): Condition => sign(id, "acute");
export const present = (id: SentinelId): Condition =>
  sign(id, "acute", "subacute", "settledKnown", "settledUnknown");

type Detail<D extends "since" | "trend"> = NonNullable<SentinelAnswer[D]> | "missing";

const detailTest = <D extends "since" | "trend">(
  detail: D,
  id: SentinelId,
  values: Detail<D>[],
): Condition =>
  test(id, (facts) => {
    const given = facts.sign(id);
    if (!given || given.answer === "unsure" || given.answer === "prefer_not") return UNKNOWN;
    if (given.answer === "no") return NO;
    return ifKnown(true, (values as string[]).includes(given[detail] ?? "missing"));
  });

export const since = (id: SentinelId, ...values: Detail<"since">[]): Condition =>
  detailTest("since", id, values);
export const trend = (id: SentinelId, ...values: Detail<"trend">[]): Condition =>
  detailTest("trend", id, values);

type StoredValue<Q extends QuestionId> =
  | (Q extends ChoiceId | ListId ? OptionOf<Q> : "yes" | "no")
  | WithUnsure<"missing">;

/** The answer exactly as stored, "missing" for none: never open, so "not sure" can count for itself. */
export const stored = <Q extends QuestionId>(id: Q, ...values: StoredValue<Q>[]): Condition => {
  const wanted: readonly string[] = values;
  return test(id, (facts) => {
    const list = facts.list(id);
    if (list.length > 0)
      return ifKnown(
        true,
        list.some((value) => wanted.includes(value)),
      );
    return ifKnown(true, wanted.includes(facts.word(id) ?? "missing"));
  });
};

/** The list holds this option and no other. */
export const only = <Q extends ListId>(id: Q, option: OptionOf<Q>): Condition =>
  test(id, (facts) => {
    const list = facts.list(id);
    return ifKnown(true, list.length === 1 && list[0] === option);
  });

/** A score reaches n for certain, cannot, or could with what is unanswered. */
export const scoreFrom = (score: ScoreId, n: number): Condition => ({
  parts: [],
  reads: scoreRange(new Facts({}), score).items,
  truth: (facts) => {
    const { min, max } = scoreRange(facts, score);
    return min >= n ? YES : max >= n ? UNKNOWN : NO;
  },
});

/** Free text holds words of this kind, not negated. It can add a reason, never take one away. */
export const says = (kind: PhraseKind, ...fields: TextId[]): Condition => ({
  parts: [],
  reads: fields,
  truth: (facts) => ifKnown(true, saysAny(facts, kind, fields)),
});

export const requiredUnanswered: Condition = {
  parts: [],
  reads: [],
  truth: (facts) =>
    ifKnown(
      true,
      REQUIRED.some((id) => facts.asked(id) !== NO && facts.stored(id) === undefined),
    ),
};

/** One of these was answered with "not sure" or "rather not say" (of sexual feeling only "not sure" counts). */
export const anyUnsure = (...ids: QuestionId[]): Condition => ({
  parts: [],
  reads: ids,
  truth: (facts) =>
    ifKnown(
      true,
      ids.some((id) => facts.asked(id) !== NO && isOpen(facts, id)),
    ),
});

export function isOpen(facts: Facts, id: QuestionId): boolean {
  const said = [facts.word(id), ...facts.list(id)];
  return said.includes("unsure") || (id !== "sexFeeling" && said.includes("prefer_not"));
}

export const always: Condition = { parts: [], reads: [], truth: () => YES };
