import type { Timing } from "./measure";

/** What a clinic gains: these are held by nobody but whoever changes the evaluator. */
export const GOALS = { jsonRulesEngine: 20, jsonLogic: 2, tierOnly: 100 };

const LABELS: Readonly<Record<string, string>> = {
  ours: "triage(), whole table, all explanations",
  tierOnly: "tierOf(), whole table, tier alone",
  tierOnlyPrepared: "the same, answers read off the clock",
  jsonRulesEngine: "json-rules-engine, 20 rules",
  jsonRulesEnginePrepared: "the same, facts prepared off the clock",
  jsonLogic: "json-logic-js, 20 rules",
  jsonLogicPrepared: "the same, facts prepared off the clock",
};

/** The timings as a table to read; the last line is JSON. */
export function report(timings: readonly Timing[]): string[] {
  const perSecond = (name: string) =>
    timings.find((one) => one.name === name)?.perSecond ?? Number.NaN;
  const ratio = (a: string, b: string) => Math.round((10 * perSecond(a)) / perSecond(b)) / 10;
  const ratios = {
    ratioJsonRulesEngine: ratio("ours", "jsonRulesEngine"),
    ratioJsonLogic: ratio("ours", "jsonLogic"),
    tierOnlyRatioJsonRulesEngine: ratio("tierOnly", "jsonRulesEngine"),
  };
  const toPrepared = {
    jsonRulesEngine: ratio("ours", "jsonRulesEnginePrepared"),
    jsonLogic: ratio("ours", "jsonLogicPrepared"),
    tierOnlyToJsonRulesEngine: ratio("tierOnly", "jsonRulesEnginePrepared"),
  };
  const bothPrepared = {
    tierOnlyToJsonRulesEngine: ratio("tierOnlyPrepared", "jsonRulesEnginePrepared"),
  };
  return [
    "",
    `${"".padEnd(42)}${"cases a second".padStart(15)}${"p50 µs a case".padStart(15)}`,
    ...timings.map(({ name, perSecond, p50 }) =>
      [
        (LABELS[name] ?? name).padEnd(42),
        perSecond.toLocaleString("en").padStart(15),
        p50.toFixed(1).padStart(15),
      ].join(""),
    ),
    "",
    goal("whole table to json-rules-engine", ratios.ratioJsonRulesEngine, GOALS.jsonRulesEngine),
    goal("whole table to json-logic-js", ratios.ratioJsonLogic, GOALS.jsonLogic),
    goal("tier alone to json-rules-engine", ratios.tierOnlyRatioJsonRulesEngine, GOALS.tierOnly),
    `${"  answers read off the clock for both".padEnd(36)} × ${String(bothPrepared.tierOnlyToJsonRulesEngine).padStart(6)}`,
    "",
    JSON.stringify({ perSecond: perSecond("ours"), ...ratios, toPrepared, bothPrepared }),
  ];
}

const goal = (words: string, reached: number, wanted: number): string =>
  `${words.padEnd(36)} × ${String(reached).padStart(6)}   goal ${wanted}${reached < wanted ? ": missed" : ""}`;
