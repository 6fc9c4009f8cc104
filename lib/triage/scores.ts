import { completenessOf } from "./completeness";
import type { Facts } from "./facts";
import type { TriageResult } from "./result";
import { type AnswerValue, placeOf, type QuestionId } from "./vocabulary";

export type ScoreId = "peg" | "gad2" | "phq2" | "phq4";
export type Score = {
  value: number | null;
  min: number;
  max: number;
  answered: number;
  of: number;
  band: string | null;
};

/** PEG: mean of three 0–10 items. GAD-2, PHQ-2, PHQ-4: sums of items scored 0–3. */
export const SCORE_ITEMS: Record<ScoreId, readonly QuestionId[]> = {
  peg: ["pegPain", "pegEnjoy", "pegActivity"],
  gad2: ["phqNervous", "phqWorry"],
  phq2: ["phqDown", "phqInterest"],
  phq4: ["phqNervous", "phqWorry", "phqDown", "phqInterest"],
};

/** What an answer counts: the words of the PHQ-4, and the numbers of the PEG as they are. */
const POINTS: ReadonlyMap<AnswerValue | undefined, number> = new Map<AnswerValue, number>([
  ...["d0", "d1", "d2", "d3"].map((word, points) => [word, points] as const),
  ...Array.from({ length: 11 }, (_, n) => [n, n] as const),
]);

const PLACES = {
  peg: SCORE_ITEMS.peg.map(placeOf),
  gad2: SCORE_ITEMS.gad2.map(placeOf),
  phq2: SCORE_ITEMS.phq2.map(placeOf),
  phq4: SCORE_ITEMS.phq4.map(placeOf),
};

/** The lowest and highest the score can be with what is unanswered. PEG as a mean, the others as sums. */
export function scoreRange(facts: Facts, score: ScoreId) {
  const places = PLACES[score];
  const of = places.length;
  let sum = 0;
  let answered = 0;
  for (const at of places) {
    const points = POINTS.get(facts.valueAt(at));
    if (points === undefined) continue;
    sum += points;
    answered++;
  }
  const most = score === "peg" ? 10 : 3;
  const per = score === "peg" ? of : 1;
  return { min: sum / per, max: (sum + (of - answered) * most) / per, answered, of };
}

const round = (n: number): number => Math.round(n * 100) / 100;

function scoreOf(facts: Facts, score: ScoreId): Score {
  const { min, max, answered, of } = scoreRange(facts, score);
  const value = answered === of ? round(min) : null;
  return {
    value,
    min: round(min),
    max: round(max),
    answered,
    of,
    band: value === null ? null : bandOf(score, min),
  };
}

/** Bands: PEG low < 4, moderate 4 to < 7, high ≥ 7; PHQ-4 0–2, 3–5, 6–8, 9–12; the two-item ones positive from 3. */
function bandOf(score: ScoreId, value: number): string {
  if (score === "peg") return value < 4 ? "low" : value < 7 ? "moderate" : "high";
  if (score !== "phq4") return value >= 3 ? "positive" : "negative";
  return value <= 2 ? "none" : value <= 5 ? "mild" : value <= 8 ? "moderate" : "severe";
}

/** Every score of a case. A score never lowers a tier, and raises one only inside a rule that names it. */
export const scoresOf = (facts: Facts): TriageResult["scores"] => ({
  peg: scoreOf(facts, "peg"),
  gad2: scoreOf(facts, "gad2"),
  phq2: scoreOf(facts, "phq2"),
  phq4: scoreOf(facts, "phq4"),
  completeness: completenessOf(facts),
  yellowFlags: facts.list("lifeImpact").filter((v) => v !== "none" && v !== "unsure").length,
});
