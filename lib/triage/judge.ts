import type { Condition } from "./conditions";
import { type Facts, NO, type Truth, UNKNOWN, YES } from "./facts";
import { possibleIn } from "./possible";
import { GUARDS, type Rule } from "./rule";
import { type Tier, tierRank } from "./tiers";
import { type Used, usedBy } from "./used";
import type { QuestionId } from "./vocabulary";
import { isSettledByOne, waysOf } from "./ways";

/** One rule over one case: silent, fired (for certain or possibly), or open without effect. */
export type Judged = {
  rule: Rule;
  truth: Truth;
  fired: Firing | null;
  used: Used;
};
/** place: where the reason stands among others; lower comes first */
type Firing = { tier: Tier; basis: "definite" | "possible"; place: number };

/** Tier first, certain before possible, then what is guarded against; the table's order breaks what ties remain. */
const firing = ({ guards }: Rule, tier: Tier, basis: Firing["basis"]): Firing => ({
  tier,
  basis,
  place: -1000 * tierRank(tier) + (basis === "possible" ? 100 : 0) + GUARDS.indexOf(guards),
});

/** What can be said of a rule, made once: a case only chooses. */
function verdictsOf(rule: Rule) {
  const { tier, ifUnknown } = rule;
  const used = usedBy(rule.when);
  const verdict = (truth: Truth, fired: Firing | null): Judged => ({ rule, truth, fired, used });
  return {
    silent: verdict(NO, null),
    open: verdict(UNKNOWN, null),
    possible: verdict(UNKNOWN, ifUnknown ? firing(rule, ifUnknown, "possible") : null),
    definite: verdict(YES, firing(rule, tier, "definite")),
  };
}

/**
 * A judge of one rule: T fires at its tier; U at its if-unknown tier, when it has one and what that needs is certain.
 * Where single answers settle every way, a rule that they leave and do not make certain is open.
 */
function judgeOf(rule: Rule): (facts: Facts, sure: boolean) => Judged {
  const verdicts = verdictsOf(rule);
  const { when, ifUnknown, ifUnknownNeeds } = rule;
  const isSettled = waysOf(when).every((way) => way.every(isSettledByOne));
  return (facts, sure) => {
    const truth = sure ? YES : isSettled ? UNKNOWN : when.truth(facts);
    if (truth === YES) return verdicts.definite;
    if (truth === NO) return verdicts.silent;
    const counts = ifUnknown && (!ifUnknownNeeds || ifUnknownNeeds.truth(facts) === YES);
    return counts ? verdicts.possible : verdicts.open;
  };
}

/**
 * Holds a table against a case: `take` gets each rule that fires or is open, in the table's order, and ends it by giving
 * true. Only the rules that no single answer rules out are looked at.
 */
export function judgeOfAll(table: readonly Rule[]) {
  const judges = table.map(judgeOf);
  const possible = possibleIn(table);
  return (facts: Facts, take: (judged: Judged) => boolean): void =>
    possible(facts, (at, sure) => {
      const judged = judges[at]?.(facts, sure);
      return judged !== undefined && judged.truth !== NO && take(judged);
    });
}

/** The questions whose own tests are open in this case. A score is open by its sum: its items are not named here. */
export function openQuestions({ tests }: Condition, facts: Facts): QuestionId[] {
  const open: QuestionId[] = [];
  for (const { reads, truth } of tests) {
    const id = reads.length === 1 ? reads[0]?.id : undefined;
    if (id && !open.includes(id) && truth(facts) === UNKNOWN) open.push(id);
  }
  return open;
}
