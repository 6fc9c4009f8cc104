import type { TopLevelCondition } from "json-rules-engine";
import { type Say, sayTwenty } from "./say";
import type { TwentyId } from "./twenty";

type Part = TopLevelCondition | { fact: string; operator: string; value: unknown };

const test = (fact: string, operator: string, value: unknown): Part => ({ fact, operator, value });

/** json-rules-engine: operators over facts, joined by all, any and not. */
const SAY: Say<Part> = {
  all: (...parts) => ({ all: parts }),
  any: (...parts) => ({ any: parts }),
  not: (part) => ({ not: part }),
  is: (fact, ...values) =>
    values.length === 1 ? test(fact, "equal", values[0]) : test(fact, "in", values),
  has: (fact, ...values) =>
    values.length === 1 ? test(fact, "contains", values[0]) : test(fact, "someFact:in", values),
  hasOnly: (fact, value) => test(fact, "everyFact:equal", value),
  hasTwoOf: (fact, ...values) => test(fact, "hasTwoOf", values),
  from: (fact, least) => test(fact, "greaterThanInclusive", least),
  upTo: (fact, most) => test(fact, "lessThanInclusive", most),
};

/** A rule of this library begins with all, any or not. */
const topLevel = (part: Part): TopLevelCondition => ("fact" in part ? { all: [part] } : part);

const PARTS = sayTwenty(SAY);
export const conditionsOf = (id: TwentyId): TopLevelCondition => topLevel(PARTS[id]);
