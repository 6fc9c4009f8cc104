import { completenessOf } from "./completeness";
import type { Facts } from "./facts";
import type { TriageResult } from "./result";
import type { QuestionId } from "./vocabulary";

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

function pointsOf(facts: Facts, id: QuestionId): number | undefined {
  const word = facts.word(id);
  if (word !== undefined) return /^d[0-3]$/.test(word) ? Number(word.slice(1)) : undefined;
  return facts.number(id);
}

/** The lowest and highest the score can be with what is unanswered. PEG as a mean, the others as sums. */
export function scoreRange(facts: Facts, score: ScoreId) {
  const items = SCORE_ITEMS[score];
  const most = score === "peg" ? 10 : 3;
  const points = items.map((id) => pointsOf(facts, id)).filter((n) => n !== undefined);
  const sum = points.reduce((a, b) => a + b, 0);
  const per = score === "peg" ? items.length : 1;
  return {
    min: sum / per,
    max: (sum + (items.length - points.length) * most) / per,
    answered: points.length,
    of: items.length,
  };
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
