import { type Tier, type TriageResult, tierRank } from "@/lib/triage";

/** 0 for an emergency to 5 for self-care. */
export const rankTier = (tier: Tier): number => 5 - tierRank(tier);

/**
 * The stored rank: all ascending, so that one row comparison
 * (rankTier, dueAt, rankStrong, rankPossible, rankVulnerable, rankPeg, submittedAt, id) seeks the next page.
 * Without a result (the rules threw) the case stands first among its equals.
 */
export function rankColumns(tier: Tier, result: TriageResult | null) {
  if (!result)
    return {
      tier,
      rankTier: rankTier(tier),
      rankStrong: -99,
      rankPossible: 0,
      rankVulnerable: -9,
      rankPeg: -1000,
    };
  const { strong, possible, vulnerable, peg } = result.rankKey;
  // Within same_day an open danger sign comes first: one call may settle or raise it.
  const rankPossible = tier === "same_day" ? 1 - possible : possible;
  return {
    tier,
    rankTier: rankTier(tier),
    rankStrong: -strong,
    rankPossible,
    rankVulnerable: -vulnerable,
    rankPeg: -Math.round(peg * 100),
  };
}
