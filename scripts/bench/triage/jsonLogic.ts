import jsonLogic from "json-logic-js";
import type { Flat } from "./flat";
import { LOGIC } from "./jsonLogicRules";
import { TWENTY } from "./twenty";

// A count is an operation of our own, as for the other library: the built-in ones add up numbers only.
jsonLogic.add_operation("hasTwoOf", (ticked: unknown, wanted: string[]) => {
  if (!Array.isArray(ticked)) return false;
  return ticked.filter((one) => wanted.includes(one)).length >= 2;
});

export const firedByJsonLogic = (facts: Flat): string[] =>
  TWENTY.filter((id) => jsonLogic.apply(LOGIC[id], facts) === true);
