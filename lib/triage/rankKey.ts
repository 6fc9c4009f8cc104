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
  return {
    tier: tierRank(tier),
    strong: strongOf(tier, reasons),
    possible: certainty === "definite" ? 0 : 1,
    vulnerable: vulnerableOf(facts),
    // An unanswered item counts as its worst, so that silence never moves a person down.
    peg: scores.peg.value ?? scoreRange(facts, "peg").max,
  };
}

function strongOf(top: Tier, reasons: readonly Reason[]): number {
  let strong = 0;
  for (const { tier, basis, strength } of reasons)
    if (tier === top && basis === "definite" && strength !== "design") strong++;
  return strong;
}

function vulnerableOf(facts: Facts): number {
  const age = facts.number("age");
  return (
    Number(facts.word("pregnancy") === "pregnant") +
    Number(age !== undefined && (age >= 80 || age < 18)) +
    Number(facts.word("filledBy") === "proxy") +
    Number(facts.list("medicines").includes("immuneMeds"))
  );
}
