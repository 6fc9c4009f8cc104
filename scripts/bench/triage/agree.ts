import { triage } from "@/lib/triage";
import { flatOf } from "./flat";
import { firedByJsonLogic } from "./jsonLogic";
import { firedByJsonRulesEngine } from "./jsonRulesEngine";
import { TWENTY } from "./twenty";

const WANTED: ReadonlySet<string> = new Set(TWENTY);
const set = (ids: Iterable<string>): string => [...ids].sort().join(" ");

/** The twenty as ours has them: those that hold for certain, for the libraries know no "perhaps". */
const firedByOurs = (answers: unknown): string[] =>
  triage(answers)
    .reasons.filter(({ ruleId, basis }) => basis === "definite" && WANTED.has(ruleId))
    .map(({ ruleId }) => ruleId);

export type Agreement = { fired: ReadonlySet<string>; disagreements: string[] };

/** Whether all three fire the same of the twenty rules in every case. What is not equal is not worth timing. */
export async function agreementOn(
  cases: Iterable<{ id: string; answers: unknown }>,
): Promise<Agreement> {
  const fired = new Set<string>();
  const disagreements: string[] = [];
  for (const { id, answers } of cases) {
    const facts = flatOf(answers);
    const ours = set(firedByOurs(answers));
    const engine = set(await firedByJsonRulesEngine(facts));
    const logic = set(firedByJsonLogic(facts));
    for (const rule of ours.split(" ")) if (rule) fired.add(rule);
    if (ours === engine && ours === logic) continue;
    disagreements.push(
      `${id}: ours [${ours}], json-rules-engine [${engine}], json-logic-js [${logic}]`,
    );
  }
  return { fired, disagreements };
}
