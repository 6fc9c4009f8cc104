import type { Facts } from "./facts";
import { UNANSWERED } from "./marks";
import type { Fired } from "./reasons";
import type { TriageResult } from "./result";
import type { Tier } from "./tiers";
import { placeOf, REQUIRED } from "./vocabulary";

const REQUIRED_PLACES = REQUIRED.map(placeOf);

/** How far the tier can be relied on: an emergency stands even where required answers are missing. */
export function certaintyOf(
  tier: Tier,
  fired: readonly Fired[],
  facts: Facts,
): TriageResult["certainty"] {
  if (tier !== "emergency" && isUnfinished(facts)) return "insufficient";
  const sure = fired.some(
    ({ rule, reason }) => reason.tier === tier && reason.basis === "definite" && !rule.saysOnlyOpen,
  );
  return sure ? "definite" : "possible";
}

/** A required question has no answer, asked of this person or not. */
function isUnfinished(facts: Facts): boolean {
  for (const at of REQUIRED_PLACES) if (facts.saidAt(at) & UNANSWERED) return true;
  return false;
}
