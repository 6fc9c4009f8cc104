import { requiredUnanswered } from "./conditions";
import { type Facts, NO, UNKNOWN } from "./facts";
import { type Judged, openQuestions } from "./judge";
import type { Missing, NearMiss } from "./result";
import { higherTier, type Tier, tierRank } from "./tiers";
import { type QuestionId, REQUIRED } from "./vocabulary";

/** Open rules that would be more pressing than the result, with the answers they wait for. */
export function nearMissesOf(judged: readonly Judged[], tier: Tier, facts: Facts): NearMiss[] {
  return judged
    .filter(
      ({ rule, truth }) =>
        truth === UNKNOWN && !rule.unknownIsSilent && tierRank(rule.tier) > tierRank(tier),
    )
    .map(({ rule }) => ({
      ruleId: rule.id,
      tier: rule.tier,
      text: rule.because,
      needs: openQuestions(rule.when, facts),
    }));
}

/** Every question behind an open rule, and every required one without an answer; most pressing first. */
export function missingOf(judged: readonly Judged[], facts: Facts): Missing[] {
  const found = new Map<QuestionId, { ruleIds: string[]; couldBe: Tier }>();
  const add = (q: QuestionId, ruleId: string, tier: Tier) => {
    const entry = found.get(q) ?? { ruleIds: [], couldBe: tier };
    entry.ruleIds.push(ruleId);
    entry.couldBe = higherTier(entry.couldBe, tier);
    found.set(q, entry);
  };
  for (const { rule, truth } of judged) {
    if (truth !== UNKNOWN) continue;
    for (const q of openQuestions(rule.when, facts)) add(q, rule.id, rule.tier);
  }
  const core = judged.find(({ rule }) => rule.when === requiredUnanswered)?.rule;
  for (const q of REQUIRED) {
    if (core && facts.stored(q) === undefined && !found.has(q)) add(q, core.id, core.tier);
  }
  return [...found]
    .filter(([q]) => facts.asked(q) !== NO)
    .map(([q, entry]) => ({ q, status: facts.stored(q) ?? "unanswered", ...entry }))
    .sort((a, b) => tierRank(b.couldBe) - tierRank(a.couldBe) || (a.q < b.q ? -1 : 1));
}
