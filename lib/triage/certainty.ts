import type { Facts } from "./facts";
import type { Fired } from "./reasons";
import type { TriageResult } from "./result";
import type { Tier } from "./tiers";
import { REQUIRED } from "./vocabulary";

/** How far the tier can be relied on: an emergency stands even where required answers are missing. */
export function certaintyOf(
  tier: Tier,
  fired: readonly Fired[],
  facts: Facts,
): TriageResult["certainty"] {
  if (tier !== "emergency" && REQUIRED.some((q) => facts.stored(q) === undefined))
    return "insufficient";
  const sure = fired.some(
    ({ rule, reason }) => reason.tier === tier && reason.basis === "definite" && !rule.saysOnlyOpen,
  );
  return sure ? "definite" : "possible";
}
