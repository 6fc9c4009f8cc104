import type { Condition } from "./conditions";
import { type Facts, NO, type Truth, UNKNOWN, YES } from "./facts";
import type { AnswerUsed } from "./result";
import type { Rule } from "./rule";
import type { Tier } from "./tiers";
import type { QuestionId } from "./vocabulary";

/** One rule over one case: silent, fired (for certain or possibly), or open without effect. */
export type Judged = {
  rule: Rule;
  truth: Truth;
  fired: { tier: Tier; basis: "definite" | "possible" } | null;
};

/** T fires at the rule's tier; U at its if-unknown tier, when it has one and what that needs is certain. */
export function judge(rule: Rule, facts: Facts): Judged {
  const truth = rule.when.truth(facts);
  if (truth === YES) return { rule, truth, fired: { tier: rule.tier, basis: "definite" } };
  if (truth === NO || !rule.ifUnknown) return { rule, truth, fired: null };
  if (rule.ifUnknownNeeds && rule.ifUnknownNeeds.truth(facts) !== YES)
    return { rule, truth, fired: null };
  return { rule, truth, fired: { tier: rule.ifUnknown, basis: "possible" } };
}

/** The questions whose own tests are open in this case. A score is open by its sum: its items are not named here. */
export function openQuestions({ tests }: Condition, facts: Facts): QuestionId[] {
  const open = new Set<QuestionId>();
  for (const { reads, truth } of tests) {
    const [id, ...others] = reads;
    if (id && others.length === 0 && truth(facts) === UNKNOWN) open.add(id);
  }
  return [...open];
}

/** The given answers that speak for a rule: those whose own tests hold or are open. */
export function answersUsed({ tests }: Condition, facts: Facts): AnswerUsed[] {
  const used = new Map<QuestionId, AnswerUsed>();
  for (const { reads, truth } of tests) {
    if (truth(facts) === NO) continue;
    for (const q of reads) {
      const value = facts.asked(q) === NO ? undefined : facts.stored(q);
      if (value !== undefined) used.set(q, { q, value });
    }
  }
  return [...used.values()];
}
