/** How soon, from least to most pressing. */
export const TIERS = ["self_care", "routine", "soon", "urgent", "same_day", "emergency"] as const;
export type Tier = (typeof TIERS)[number];

/** 0 (self_care) to 5 (emergency). */
export const tierRank = (tier: Tier): number => TIERS.indexOf(tier);

export const higherTier = (a: Tier, b: Tier): Tier => (tierRank(a) >= tierRank(b) ? a : b);
