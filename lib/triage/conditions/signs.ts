import { OPEN, type SignState } from "../marks";
import type { SentinelAnswer, SentinelId } from "../vocabulary";
import { type Condition, wordTest } from "./condition";
import { any } from "./logic";

/** How a danger sign stands; open while it is unclear. */
const sign = (id: SentinelId, ...states: SignState[]): Condition =>
  wordTest(id, "stands", states, OPEN);

const anySign = (ids: readonly SentinelId[], ...states: SignState[]): Condition =>
  any(...ids.map((id) => sign(id, ...states)));

/** One of the signs is new (under 2 weeks), worse, or of unknown start. */
export const acute = (...ids: SentinelId[]): Condition => anySign(ids, "acute");

/** One of the signs is 2 weeks to 3 months old, or older with an unclear course. */
export const subacute = (...ids: SentinelId[]): Condition => anySign(ids, "subacute");

/** One of the signs is over 3 months old, not worse, and its cause is known to a doctor. */
export const settledKnown = (...ids: SentinelId[]): Condition => anySign(ids, "settledKnown");

/** One of the signs is over 3 months old, not worse, and not explained. */
export const settledUnknown = (...ids: SentinelId[]): Condition => anySign(ids, "settledUnknown");

/** One of the signs is over 3 months old and not worse, explained or not. */
export const settled = (...ids: SentinelId[]): Condition =>
  anySign(ids, "settledKnown", "settledUnknown");

/** The sign is there, and neither new nor worse. */
export const stable = (id: SentinelId): Condition =>
  sign(id, "subacute", "settledKnown", "settledUnknown");

/** The sign is new, worse, or under 3 months old. */
export const recent = (id: SentinelId): Condition => sign(id, "acute", "subacute");

/** The sign is there, however old. */
export const present = (id: SentinelId): Condition =>
  sign(id, "acute", "subacute", "settledKnown", "settledUnknown");

type Detail<D extends "since" | "trend"> = NonNullable<SentinelAnswer[D]> | "missing";

const VERB = { since: "began", trend: "has gone" } as const;

const detailTest = <D extends "since" | "trend">(
  detail: D,
  id: SentinelId,
  values: Detail<D>[],
): Condition =>
  wordTest(
    id,
    VERB[detail],
    values,
    OPEN,
    values.map((value) => `${detail} ${value}`),
  );

/** The sign is there and began then ("missing": its start was not given). */
export const since = (id: SentinelId, ...values: Detail<"since">[]): Condition =>
  detailTest("since", id, values);

/** The sign is there and took this course. */
export const trend = (id: SentinelId, ...values: Detail<"trend">[]): Condition =>
  detailTest("trend", id, values);

/** One of the signs is there and nobody knows since when. */
export const ofUnknownStart = (...ids: SentinelId[]): Condition =>
  any(...ids.map((id) => since(id, "unsure", "missing")));
