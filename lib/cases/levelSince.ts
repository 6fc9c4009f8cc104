import { type Tier, tierRank } from "@/lib/triage";

type Standing = { tier: Tier; submittedAt: Date; decidedAt: Date | null };
type Result = { tier: Tier; createdAt: Date };

/**
 * Since when a case stands at its level: since the first telling that led to it, or the decision that set it. What is
 * promised runs from then: a patient who got worse after weeks is not told that the clinic is weeks late.
 */
export function levelSince(
  { tier, submittedAt, decidedAt }: Standing,
  results: readonly Result[],
): Date {
  const after = results
    .filter((r) => tierRank(r.tier) >= tierRank(tier) && (!decidedAt || r.createdAt > decidedAt))
    .map((r) => r.createdAt.getTime());
  return after.length > 0 ? new Date(Math.min(...after)) : (decidedAt ?? submittedAt);
}
