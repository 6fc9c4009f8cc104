import { Facts, YES } from "./facts";
import { judgeOf } from "./judge";
import type { Rule } from "./rule";
import { SUPPRESSORS } from "./suppressors";
import { RULES } from "./table";
import { type Tier, tierRank } from "./tiers";

const MOST_PRESSING_FIRST = [...RULES]
  .sort((a, b) => tierRank(b.tier) - tierRank(a.tier))
  .map((rule) => ({ rule, rank: tierRank(rule.tier), judge: judgeOf(rule) }));

/** The tier alone, as triage() gives it: for ranking many cases again, where no reason is shown. */
export function tierOf(input: unknown): Tier {
  const facts = new Facts(input);
  let most: Tier = "self_care";
  for (const { rule, rank, judge } of MOST_PRESSING_FIRST) {
    if (rank <= tierRank(most)) break;
    const { fired } = judge(facts);
    if (fired && tierRank(fired.tier) > tierRank(most) && !isTakenAway(rule, facts))
      most = fired.tier;
  }
  return most;
}

const isTakenAway = (rule: Rule, facts: Facts): boolean =>
  rule.suppressedBy !== undefined &&
  SUPPRESSORS.some(({ id, when }) => id === rule.suppressedBy && when.truth(facts) === YES);
