import * as today from "@/lib/triage";
import { cohort } from "../../cohort/cohort";
import { say } from "../../platform/say.mjs";
import { writtenCases } from "../written";
import { type Given, readArguments } from "./arguments";
import { changeOf } from "./compare";
import { report } from "./report";
import { type Table, tableOf } from "./revision";
import { type SetName, Tally } from "./tally";

/** The same for both tables: a difference must come from the rules. */
const NOW = new Date("2026-01-01T12:00:00Z");

/** The command behind npm run triage:diff. */
export async function main(args: string[]): Promise<void> {
  const given = readArguments(args);
  const { table, name } = await tableOf(given.revision);
  say(
    report({ ...given, name, before: table, after: today, tally: replay(table, given) }).join("\n"),
  );
}

function replay(table: Table, given: Given): Tally {
  const tally = new Tally();
  for (const { set, id, answers, secondsTaken } of allCases(given)) {
    const before = table.triage(answers, { now: NOW, secondsTaken });
    const after = today.triage(answers, { now: NOW, secondsTaken });
    tally.add(set, id, [before.tier, after.tier], changeOf(before, after));
  }
  return tally;
}

type Case = { set: SetName; id: string; answers: unknown; secondsTaken: number | undefined };

function* allCases({ n, seed }: Given): Generator<Case> {
  for (const { file, id, answers } of writtenCases())
    yield { set: file, id, answers, secondsTaken: undefined };
  for (const { id, answers, secondsTaken } of cohort({ n, seed }))
    yield { set: "cohort", id, answers, secondsTaken };
}
