/** How soon, from least to most pressing. */
export const TIERS = ["self_care", "routine", "soon", "urgent", "same_day", "emergency"] as const;
export type Tier = (typeof TIERS)[number];

const RANKS: Record<Tier, number> = {
  self_care: 0,
  routine: 1,
  soon: 2,
  urgent: 3,
  same_day: 4,
  emergency: 5,
};

/** 0 (self_care) to 5 (emergency). */
export const tierRank = (tier: Tier): number => RANKS[tier];

export const higherTier = (a: Tier, b: Tier): Tier => (tierRank(a) >= tierRank(b) ? a : b);
