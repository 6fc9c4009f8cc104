import type { Facts } from "./facts";
import type { Judged } from "./judge";
import type { Reason, Suppressed } from "./result";
import type { Rule } from "./rule";
import { higherTier, type Tier } from "./tiers";

/** A rule that fired, with what it says of this case. */
export type Fired = { rule: Rule; reason: Reason; place: number };

/** The reasons in their order, without those that were taken away. */
export function firedOf(
  judged: readonly Judged[],
  suppressed: readonly Suppressed[],
  facts: Facts,
): Fired[] {
  const found: Fired[] = [];
  for (const { rule, fired, used } of judged) {
    if (!fired || isGone(rule, suppressed)) continue;
    const reason: Reason = {
      ruleId: rule.id,
      tier: fired.tier,
      basis: fired.basis,
      text: rule.because,
      answersUsed: used(facts),
      source: rule.source,
      strength: rule.strength,
      destinations: rule.to,
    };
    putInPlace(found, { rule, reason, place: fired.place });
  }
  return found;
}

/** After those of its place: of a handful of reasons most are in order as they come. */
function putInPlace(found: Fired[], one: Fired): void {
  let at = found.length;
  for (let before = found[at - 1]; before && before.place > one.place; before = found[at - 1]) {
    found[at] = before;
    at--;
  }
  found[at] = one;
}

const isGone = (rule: Rule, suppressed: readonly Suppressed[]): boolean =>
  rule.suppressedBy !== undefined && suppressed.some((one) => one.suppressed === rule.id);

/** The most pressing of all reasons; nothing lowers it. */
export const highestTier = (fired: readonly Fired[]): Tier =>
  fired.reduce<Tier>((most, { reason }) => higherTier(most, reason.tier), "self_care");
