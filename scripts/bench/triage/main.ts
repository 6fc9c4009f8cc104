import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { tierOf, triage } from "@/lib/triage";
import { Facts } from "@/lib/triage/facts";
import { tierOfFacts } from "@/lib/triage/tierOf";
import { Mendable, say } from "../../platform/say.mjs";
import { root } from "../../platform/settings.mjs";
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
  const cases = madeUpCases();
  await checkAgreement([...cases, ...writtenCases()]);
  say(`${PLAN.rounds} rounds in turn after ${PLAN.warmUps} to warm up …`);
  say(report(await measured(contenders(cases), PLAN)).join("\n"));
}

/**
 * The cohort as its command prints it, in a process of its own: whoever makes a case up asks the module about half of it,
 * and what the compiler learns of such objects would be held against answers that come whole, as a form's do.
 */
function madeUpCases(): { id: string; answers: unknown }[] {
  const { n, seed } = COHORT;
  const args = [join(root, "scripts/cohort.mjs"), "--n", String(n), "--seed", String(seed)];
  const lines = execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
  return lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; answers: unknown });
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

/**
 * All start from the answers as the form gives them. Both libraries know no hidden question, no danger sign and no text:
 * somebody must make flat facts of the answers, which is counted as it is for us. Beside it stands what they would take if
 * somebody else had done that beforehand; so do we for the tier alone. A pass counts what it worked out, so that no compiler can leave the work out.
 */
function contenders(cases: readonly { answers: unknown }[]): Contender[] {
  const answers = cases.map((one) => one.answers);
  const flat = answers.map(flatOf);
  const read = answers.map((one) => new Facts(one));
  return [
    {
      name: "ours",
      pass: () => {
        let seen = 0;
        for (const one of answers) seen += triage(one).reasons.length;
        return seen;
      },
    },
    engine("jsonRulesEngine", answers, (one) => firedByJsonRulesEngine(flatOf(one))),
    engine("jsonRulesEnginePrepared", flat, firedByJsonRulesEngine),
    logic("jsonLogic", answers, (one) => firedByJsonLogic(flatOf(one))),
    logic("jsonLogicPrepared", flat, firedByJsonLogic),
    {
      name: "tierOnly",
      pass: () => {
        let seen = 0;
        for (const one of answers) seen += tierOf(one).length;
        return seen;
      },
    },
    {
      name: "tierOnlyPrepared",
      pass: () => {
        let seen = 0;
        // What an earlier pass found out is forgotten: only the reading was done beforehand.
        for (const one of read) seen += tierOfFacts(unjudged(one)).length;
        return seen;
      },
    },
  ];
}

function unjudged(facts: Facts): Facts {
  facts.truths.fill(0);
  return facts;
}

function engine<T>(name: string, cases: readonly T[], fired: (one: T) => Promise<string[]>) {
  const pass = async () => {
    let seen = 0;
    for (const one of cases) seen += (await fired(one)).length;
    return seen;
  };
  return { name, pass };
}

function logic<T>(name: string, cases: readonly T[], fired: (one: T) => string[]) {
  const pass = () => {
    let seen = 0;
    for (const one of cases) seen += fired(one).length;
    return seen;
  };
  return { name, pass };
}
