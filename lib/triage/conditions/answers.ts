import { ifKnown, NO, UNKNOWN, YES } from "../facts";
import type {
  ChoiceId,
  ListId,
  NumberId,
  OptionOf,
  QuestionId,
  SentinelId,
  YesNoId,
} from "../vocabulary";
import { type Condition, testOf } from "./condition";
import { any } from "./logic";

const wordTest = (id: QuestionId, values: readonly string[]): Condition =>
  testOf(id, "is", values, (facts) => {
    const word = facts.word(id);
    if (word !== undefined && values.includes(word)) return YES;
    return word === undefined || word === "unsure" || word === "prefer_not" ? UNKNOWN : NO;
  });

/** The answer is yes. */
export const yes = (id: YesNoId | SentinelId): Condition => wordTest(id, ["yes"]);

/** The one option chosen is among these. */
export const is = <Q extends ChoiceId>(id: Q, ...values: OptionOf<Q>[]): Condition =>
  wordTest(id, values);

/** Any of the options is ticked. A list with only "not sure" in it leaves it open. */
export const has = <Q extends ListId>(id: Q, ...options: OptionOf<Q>[]): Condition => {
  const wanted: readonly string[] = options;
  return testOf(id, "has", options, (facts) => {
    const ticked = facts.list(id);
    if (ticked.some((value) => wanted.includes(value))) return YES;
    const open = ticked.length === 0 || ticked.includes("unsure") || ticked.includes("prefer_not");
    return open ? UNKNOWN : NO;
  });
};

/** The list holds this option and no other. */
export const only = <Q extends ListId>(id: Q, option: OptionOf<Q>): Condition =>
  testOf(id, "is only", [option], (facts) => {
    const ticked = facts.list(id);
    return ifKnown(true, ticked.length === 1 && ticked[0] === option);
  });

const numberTest = (
  id: NumberId,
  verb: "is at least" | "is at most",
  bound: number,
  holds: (n: number) => boolean,
): Condition =>
  testOf(id, verb, [bound], (facts) => {
    const value = facts.number(id);
    return value === undefined ? UNKNOWN : ifKnown(true, holds(value));
  });

/** The number is this or more. */
export const from = (id: NumberId, least: number): Condition =>
  numberTest(id, "is at least", least, (n) => n >= least);

/** The number is this or less. */
export const upTo = (id: NumberId, most: number): Condition =>
  numberTest(id, "is at most", most, (n) => n <= most);

type Stored<Q extends QuestionId> =
  | (Q extends ChoiceId | ListId ? OptionOf<Q> : "yes" | "no")
  | "unsure"
  | "prefer_not"
  | "missing";

/** The answer exactly as stored, "missing" for none: never open, so that "not sure" can count for itself. */
export const stored = <Q extends QuestionId>(id: Q, ...values: Stored<Q>[]): Condition => {
  const wanted: readonly string[] = values;
  return testOf(id, "is stored as", values, (facts) => {
    const ticked = facts.list(id);
    if (ticked.length === 0) return ifKnown(true, wanted.includes(facts.word(id) ?? "missing"));
    return ifKnown(
      true,
      ticked.some((value) => wanted.includes(value)),
    );
  });
};

/** One of these was answered yes or not sure. */
export const yesOrUnsure = (...ids: (YesNoId | SentinelId)[]): Condition =>
  any(...ids.map((id) => stored(id, "yes", "unsure")));

/** One of these is not ruled out: not sure, rather not say, or no answer. */
export const notRuledOut = (...ids: SentinelId[]): Condition =>
  any(...ids.map((id) => stored(id, "unsure", "prefer_not", "missing")));
