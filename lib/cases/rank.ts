import { type Tier, type TriageResult, tierRank } from "@/lib/triage";

/**
 * The stored rank: all ascending, so that one row comparison
 * (rankTier, dueAt, rankStrong, rankPossible, rankVulnerable, rankPeg, submittedAt, id) seeks the next page.
 * Without a result (the rules threw) the case stands first among its equals.
 */
export function rankColumns(tier: Tier, result: TriageResult | null) {
  const rankTier = 5 - tierRank(tier);
  if (!result)
    return { tier, rankTier, rankStrong: -99, rankPossible: 0, rankVulnerable: -9, rankPeg: -1000 };
  const { strong, possible, vulnerable, peg } = result.rankKey;
  // Within same_day an open danger sign comes first: one call may settle or raise it.
  const rankPossible = tier === "same_day" ? 1 - possible : possible;
  return {
    tier,
    rankTier,
    rankStrong: -strong,
    rankPossible,
    rankVulnerable: -vulnerable,
    rankPeg: -Math.round(peg * 100),
  };
}
