import { OPEN } from "../marks";
import type {
  ChoiceId,
  ListId,
  NumberId,
  OptionOf,
  QuestionId,
  SentinelId,
  YesNoId,
} from "../vocabulary";
import { type Condition, numberTest, onlyTest, wordTest } from "./condition";
import { any } from "./logic";

/** The answer is yes. */
export const yes = (id: YesNoId | SentinelId): Condition => wordTest(id, "is", ["yes"], OPEN);

/** The one option chosen is among these. */
export const is = <Q extends ChoiceId>(id: Q, ...values: OptionOf<Q>[]): Condition =>
  wordTest(id, "is", values, OPEN);

/** Any of the options is ticked. A list with only "not sure" in it leaves it open. */
export const has = <Q extends ListId>(id: Q, ...options: OptionOf<Q>[]): Condition =>
  wordTest(id, "has", options, OPEN);

/** The list holds this option and no other. */
export const only = <Q extends ListId>(id: Q, option: OptionOf<Q>): Condition =>
  onlyTest(id, option);

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
export const stored = <Q extends QuestionId>(id: Q, ...values: Stored<Q>[]): Condition =>
  wordTest(id, "is stored as", values, 0);

/** One of these was answered yes or not sure. */
export const yesOrUnsure = (...ids: (YesNoId | SentinelId)[]): Condition =>
  any(...ids.map((id) => stored(id, "yes", "unsure")));

/** One of these is not ruled out: not sure, rather not say, or no answer. */
export const notRuledOut = (...ids: SentinelId[]): Condition =>
  any(...ids.map((id) => stored(id, "unsure", "prefer_not", "missing")));
