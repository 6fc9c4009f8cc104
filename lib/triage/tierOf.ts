import { Facts, YES } from "./facts";
import { judgeOfAll } from "./judge";
import type { Rule } from "./rule";
import { SUPPRESSORS } from "./suppressors";
import { RULES } from "./table";
import { type Tier, tierRank } from "./tiers";

const judge = judgeOfAll([...RULES].sort((a, b) => tierRank(b.tier) - tierRank(a.tier)));

/** The tier alone, as triage() gives it: for ranking many cases again, where no reason is shown. */
export const tierOf = (input: unknown): Tier => tierOfFacts(new Facts(input));

/** The same for a case that was read already. */
export function tierOfFacts(facts: Facts): Tier {
  let most: Tier = "self_care";
  // Most pressing first: what follows cannot be more pressing than the rule at hand.
  judge(facts, ({ rule, fired }) => {
    if (tierRank(rule.tier) <= tierRank(most)) return true;
    if (fired && tierRank(fired.tier) > tierRank(most) && !isTakenAway(rule, facts))
      most = fired.tier;
    return false;
  });
  return most;
}

const isTakenAway = (rule: Rule, facts: Facts): boolean =>
  rule.suppressedBy !== undefined &&
  SUPPRESSORS.some(({ id, when }) => id === rule.suppressedBy && when.truth(facts) === YES);
