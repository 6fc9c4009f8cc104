import { tierOf, triage } from "@/lib/triage";
import { cohort } from "../../cohort/cohort";
import { Mendable, say } from "../../platform/say.mjs";
import { writtenCases } from "../../triage/written";
import { agreementOn } from "./agree";
import { flatOf } from "./flat";
import { firedByJsonLogic } from "./jsonLogic";
import { firedByJsonRulesEngine } from "./jsonRulesEngine";
import { type Contender, measured } from "./measure";
import { report } from "./report";
import { TWENTY } from "./twenty";

const COHORT = { n: 1_000, seed: 1 };
const PLAN = { cases: COHORT.n, rounds: 9, warmUps: 3, atLeastMs: 250 };

/** The command behind npm run bench:triage: first that all three agree, then how fast each is. */
export async function main(): Promise<void> {
  const cases = [...cohort(COHORT)];
  await checkAgreement([...cases, ...writtenCases()]);
  say(`${PLAN.rounds} rounds in turn after ${PLAN.warmUps} to warm up …`);
  say(report(await measured(contenders(cases), PLAN)).join("\n"));
}

async function checkAgreement(cases: { id: string; answers: unknown }[]): Promise<void> {
  const { fired, disagreements } = await agreementOn(cases);
  const silent = TWENTY.filter((id) => !fired.has(id));
  if (disagreements.length > 0)
    throw new Mendable(
      `The three disagree on ${disagreements.length} of ${cases.length} cases:\n${disagreements.slice(0, 10).join("\n")}`,
    );
  if (silent.length > 0) throw new Mendable(`No case fires ${silent.join(", ")}.`);
  say(`All three fire the same of the twenty rules in ${cases.length} cases, and each rule fires.`);
}

/** A pass counts what it worked out, so that no compiler can leave the work out. */
function contenders(cases: readonly { answers: unknown }[]): Contender[] {
  const answers = cases.map((one) => one.answers);
  const flat = answers.map(flatOf);
  return [
    {
      name: "ours",
      pass: () => {
        let seen = 0;
        for (const one of answers) seen += triage(one).reasons.length;
        return seen;
      },
    },
    {
      name: "jsonRulesEngine",
      pass: async () => {
        let seen = 0;
        for (const one of flat) seen += (await firedByJsonRulesEngine(one)).length;
        return seen;
      },
    },
    {
      name: "jsonLogic",
      pass: () => {
        let seen = 0;
        for (const one of flat) seen += firedByJsonLogic(one).length;
        return seen;
      },
    },
    {
      name: "tierOnly",
      pass: () => {
        let seen = 0;
        for (const one of answers) seen += tierOf(one).length;
        return seen;
      },
    },
  ];
}
