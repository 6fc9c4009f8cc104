import { Engine } from "json-rules-engine";
import type { Flat } from "./flat";
import { conditionsOf } from "./jsonRulesEngineRules";
import { TWENTY } from "./twenty";

/** The engine is made once, as its documents advise; an answer that is not there makes a test false. */
const engine = new Engine([], { allowUndefinedFacts: true });

// A count is an operator of our own: the built-in ones have none.
engine.addOperator("hasTwoOf", (ticked: unknown, wanted: string[]) => {
  if (!Array.isArray(ticked)) return false;
  return ticked.filter((one) => wanted.includes(one)).length >= 2;
});
for (const id of TWENTY) engine.addRule({ conditions: conditionsOf(id), event: { type: id } });

export async function firedByJsonRulesEngine(facts: Flat): Promise<string[]> {
  const { events } = await engine.run(facts);
  return events.map(({ type }) => type);
}
