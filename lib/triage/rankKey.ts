import type { Facts } from "./facts";
import type { RankKey, Reason, TriageResult } from "./result";
import { scoreRange } from "./scores";
import { type Tier, tierRank } from "./tiers";

/** What breaks ties in the queue after tier and due time. Never by payer. */
export function rankKeyOf(
  tier: Tier,
  certainty: TriageResult["certainty"],
  reasons: readonly Reason[],
  scores: TriageResult["scores"],
  facts: Facts,
): RankKey {
  const top = reasons.filter((r) => r.tier === tier);
  const strong = top.filter((r) => r.basis === "definite" && r.strength !== "design").length;
  return {
    tier: tierRank(tier),
    strong,
    possible: certainty === "definite" ? 0 : 1,
    vulnerable: vulnerableOf(facts),
    // An unanswered item counts as its worst, so that silence never moves a person down.
    peg: scores.peg.value ?? scoreRange(facts, "peg").max,
  };
}

function vulnerableOf(facts: Facts): number {
  const age = facts.number("age");
  return [
    facts.word("pregnancy") === "pregnant",
    age !== undefined && (age >= 80 || age < 18),
    facts.word("filledBy") === "proxy",
    facts.list("medicines").includes("immuneMeds"),
  ].filter(Boolean).length;
}
