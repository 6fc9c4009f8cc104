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
export function openQuestions(condition: Condition, facts: Facts): QuestionId[] {
  return [...new Set(leavesOf(condition).flatMap((leaf) => openIn(leaf, facts)))];
}

function openIn(leaf: Condition, facts: Facts): readonly QuestionId[] {
  return leaf.reads.length === 1 && leaf.truth(facts) === UNKNOWN ? leaf.reads : [];
}

/** The given answers that speak for a rule: those whose own tests hold or are open. */
export function answersUsed(condition: Condition, facts: Facts): AnswerUsed[] {
  const questions = leavesOf(condition)
    .filter((leaf) => leaf.truth(facts) !== NO)
    .flatMap((leaf) => leaf.reads);
  return [...new Set(questions)].flatMap((q) => {
    const value = facts.asked(q) === NO ? undefined : facts.stored(q);
    return value === undefined ? [] : [{ q, value }];
  });
}

const leaves = new WeakMap<Condition, readonly Condition[]>();

/** The tests a condition is made of, each on its own; found once. */
function leavesOf(condition: Condition): readonly Condition[] {
  const before = leaves.get(condition);
  if (before) return before;
  const found = condition.parts.length === 0 ? [condition] : condition.parts.flatMap(leavesOf);
  leaves.set(condition, found);
  return found;
}
