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

/** What can be said of a rule, made once: a case only chooses. */
const verdictsOf = (rule: Rule) =>
  ({
    silent: { rule, truth: NO, fired: null },
    open: { rule, truth: UNKNOWN, fired: null },
    possible: {
      rule,
      truth: UNKNOWN,
      fired: rule.ifUnknown ? { tier: rule.ifUnknown, basis: "possible" } : null,
    },
    definite: { rule, truth: YES, fired: { tier: rule.tier, basis: "definite" } },
  }) satisfies Record<string, Judged>;

/** A judge of one rule: T fires at its tier; U at its if-unknown tier, when it has one and what that needs is certain. */
export function judgeOf(rule: Rule): (facts: Facts) => Judged {
  const verdicts = verdictsOf(rule);
  const { when, ifUnknown, ifUnknownNeeds } = rule;
  return (facts) => {
    const truth = when.truth(facts);
    if (truth === YES) return verdicts.definite;
    if (truth === NO) return verdicts.silent;
    const counts = ifUnknown && (!ifUnknownNeeds || ifUnknownNeeds.truth(facts) === YES);
    return counts ? verdicts.possible : verdicts.open;
  };
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
