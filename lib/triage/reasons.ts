import type { Facts } from "./facts";
import { answersUsed, type Judged } from "./judge";
import type { Reason } from "./result";
import { GUARDS, type Rule } from "./rule";
import { higherTier, type Tier, tierRank } from "./tiers";

/** A rule that fired, with what it says of this case. */
export type Fired = { rule: Rule; reason: Reason };

/** The reasons in their order, without those that were taken away. */
export function firedOf(
  judged: readonly Judged[],
  gone: ReadonlySet<string>,
  facts: Facts,
): Fired[] {
  const found: Fired[] = [];
  for (const { rule, fired } of judged) {
    if (!fired || gone.has(rule.id)) continue;
    const reason: Reason = {
      ruleId: rule.id,
      tier: fired.tier,
      basis: fired.basis,
      text: rule.because,
      answersUsed: answersUsed(rule.when, facts),
      source: rule.source,
      strength: rule.strength,
      destinations: rule.to,
    };
    found.push({ rule, reason });
  }
  return found.sort((a, b) => place(a) - place(b));
}

/** Tier first, certain before possible, then what is guarded against; the table's order breaks what ties remain. */
const place = ({ rule, reason }: Fired): number =>
  -1000 * tierRank(reason.tier) +
  (reason.basis === "possible" ? 100 : 0) +
  GUARDS.indexOf(rule.guards);

/** The most pressing of all reasons; nothing lowers it. */
export const highestTier = (fired: readonly Fired[]): Tier =>
  fired.reduce<Tier>((most, { reason }) => higherTier(most, reason.tier), "self_care");
