import { expect, it } from "vitest";
import { RULES, triage } from "@/lib/triage";
import { agreementOn } from "@/scripts/bench/triage/agree";
import { flatOf } from "@/scripts/bench/triage/flat";
import { firedByJsonLogic } from "@/scripts/bench/triage/jsonLogic";
import { firedByJsonRulesEngine } from "@/scripts/bench/triage/jsonRulesEngine";
import { report } from "@/scripts/bench/triage/report";
import { TWENTY } from "@/scripts/bench/triage/twenty";
import { cohort } from "@/scripts/cohort/cohort";
import { writtenCases } from "@/scripts/triage/written";

it("times twenty rules that fire, the same in all three, over a cohort and every written case", async () => {
  const { fired, disagreements } = await agreementOn([
    ...cohort({ n: 500, seed: 2 }),
    ...writtenCases(),
  ]);
  expect(disagreements).toEqual([]);
  expect([...fired].sort()).toEqual([...TWENTY].sort());
});

it("has each library decide for itself", async () => {
  const answers = { fever: "yes", otherSymptoms: ["burningPee"] };
  const facts = flatOf(answers);
  expect(await firedByJsonRulesEngine(facts)).toContain("VIS-4");
  expect(firedByJsonLogic({ ...facts, fever: "no" })).not.toContain("VIS-4");
  expect(triage(answers).reasons.map(({ ruleId }) => ruleId)).toContain("VIS-4");
});

it("takes the twenty from the table", () => {
  const ids = RULES.map(({ id }) => id);
  expect(TWENTY.filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(TWENTY).size).toBe(20);
});

it("says what was reached and what was missed, and ends in JSON", () => {
  const lines = report([
    { name: "ours", perSecond: 60_000, p50: 16.7 },
    { name: "jsonRulesEngine", perSecond: 3_000, p50: 333 },
    { name: "jsonRulesEnginePrepared", perSecond: 3_750, p50: 267 },
    { name: "jsonLogic", perSecond: 40_000, p50: 25 },
    { name: "jsonLogicPrepared", perSecond: 60_000, p50: 17 },
    { name: "tierOnly", perSecond: 290_000, p50: 3.4 },
    { name: "tierOnlyPrepared", perSecond: 375_000, p50: 2.7 },
  ]);
  expect(lines.filter((line) => line.includes("missed"))).toHaveLength(2);
  expect(JSON.parse(lines.at(-1) ?? "")).toEqual({
    perSecond: 60_000,
    ratioJsonRulesEngine: 20,
    ratioJsonLogic: 1.5,
    tierOnlyRatioJsonRulesEngine: 96.7,
    toPrepared: { jsonRulesEngine: 16, jsonLogic: 1, tierOnlyToJsonRulesEngine: 77.3 },
    bothPrepared: { tierOnlyToJsonRulesEngine: 100 },
  });
});
