import type { AdditionalOperation, RulesLogic } from "json-logic-js";
import { type Say, sayTwenty } from "./say";

export type Logic = RulesLogic<AdditionalOperation>;

const get = (fact: string): Logic => ({ var: fact });

/** json-logic-js: nested operations over variables. */
const SAY: Say<Logic> = {
  all: (...parts) => ({ and: parts }),
  any: (...parts) => ({ or: parts }),
  not: (part) => ({ "!": [part] }),
  is: (fact, ...values) =>
    values.length === 1 ? { "===": [get(fact), values[0]] } : { in: [get(fact), values] },
  /** For few options, asking the list for each is faster than walking the list. */
  has: (fact, ...values) =>
    values.length > 3
      ? { some: [get(fact), { in: [{ var: "" }, values] }] }
      : { or: values.map((value): Logic => ({ in: [value, get(fact)] })) },
  hasOnly: (fact, value) => ({ all: [get(fact), { "===": [{ var: "" }, value] }] }),
  hasTwoOf: (fact, ...values) => ({ hasTwoOf: [get(fact), values] }),
  from: (fact, least) => ({ ">=": [get(fact), least] }),
  /** A number that is not there is null, and null counts as 0: hence a default above every bound. */
  upTo: (fact, most) => ({ "<=": [{ var: [fact, 999] }, most] }),
};

export const LOGIC = sayTwenty(SAY);
