import { requiredUnanswered } from "./conditions";
import { type Facts, UNKNOWN } from "./facts";
import { type Judged, openQuestions } from "./judge";
import { UNANSWERED } from "./marks";
import type { Missing, NearMiss } from "./result";
import type { Rule } from "./rule";
import { RULES } from "./table";
import { higherTier, type Tier, tierRank } from "./tiers";
import { placeOf, type QuestionId, REQUIRED } from "./vocabulary";

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

/** The rule that stands for a required question without an answer. */
const CORE = RULES.find(({ when }) => when === requiredUnanswered);
const REQUIRED_PLACES = REQUIRED.map((q) => ({ q, at: placeOf(q) }));

/** Every question behind an open rule, and every required one without an answer; most pressing first. */
export function missingOf(judged: readonly Judged[], facts: Facts): Missing[] {
  const found: Missing[] = [];
  for (const { rule, truth } of judged) {
    if (truth !== UNKNOWN) continue;
    for (const q of openQuestions(rule.when, facts)) add(found, q, rule, facts);
  }
  for (const { q, at } of CORE ? REQUIRED_PLACES : []) {
    if (CORE && facts.saidAt(at) === UNANSWERED && !found.some((one) => one.q === q))
      add(found, q, CORE, facts);
  }
  return found.sort((a, b) => tierRank(b.couldBe) - tierRank(a.couldBe) || (a.q < b.q ? -1 : 1));
}

function add(found: Missing[], q: QuestionId, rule: Rule, facts: Facts): void {
  const at = placeOf(q);
  if (facts.isHidden(at)) return;
  const before = found.find((one) => one.q === q);
  if (before) {
    before.ruleIds.push(rule.id);
    before.couldBe = higherTier(before.couldBe, rule.tier);
    return;
  }
  const status = facts.valueAt(at) ?? "unanswered";
  found.push({ q, status, ruleIds: [rule.id], couldBe: rule.tier });
}
