export type Share = { part: number; whole: number; share: number; low: number; high: number };

/** The 97.5th percentile of the normal distribution: 2.5 % are left out on either side. */
const Z = 1.959963984540054;

/**
 * A share with its 95 % bounds by Wilson's score method, without continuity correction. Unlike share ± 1.96 standard
 * errors they stay between 0 and 1 and hold for few cases and for none.
 * Source: Wilson EB, J Am Stat Assoc 1927;22:209–12; method 3 of Newcombe RG, Stat Med 1998;17:857–72.
 * Null when there is nothing to take a share of.
 */
export function wilson(part: number, whole: number): Share | null {
  if (!Number.isInteger(part) || !Number.isInteger(whole) || part < 0 || part > whole)
    throw new RangeError(`${part} of ${whole} is no share.`);
  if (whole === 0) return null;
  const share = part / whole;
  const squared = Z * Z;
  const middle = part + squared / 2;
  const spread = Z * Math.sqrt(part * (1 - share) + squared / 4);
  return {
    part,
    whole,
    share,
    // At the ends the formula gives exactly 0 and 1, rounding a hair beside it.
    low: part === 0 ? 0 : (middle - spread) / (whole + squared),
    high: part === whole ? 1 : (middle + spread) / (whole + squared),
  };
}
