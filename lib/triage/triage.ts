import { certaintyOf } from "./certainty";
import { chipsOf } from "./chips";
import { contradictionsOf } from "./contradictions";
import { Facts } from "./facts";
import { type Judged, judgeOfAll } from "./judge";
import { missingOf, nearMissesOf } from "./missing";
import { rankKeyOf } from "./rankKey";
import { firedOf, highestTier } from "./reasons";
import type { Reason, TriageResult } from "./result";
import { scoresOf } from "./scores";
import { suggest } from "./suggestion";
import { suppressedOf } from "./suppressed";
import { RULES } from "./table";
import { tierRank } from "./tiers";

export const RULESET_VERSION = "2026.1-draft";

const judge = judgeOfAll(RULES);

/** `now` is reserved for the age of answers and changes nothing yet. */
export type TriageOptions = { now?: Date | undefined; secondsTaken?: number | undefined };

/**
 * Sorts one set of answers. Pure and deterministic: no clock, no I/O; it never throws on any input, and empty or
 * garbled answers give same_day, insufficient. `secondsTaken` only flags a form that was filled in very fast.
 */
export function triage(input: unknown, options: TriageOptions = {}): TriageResult {
  const facts = new Facts(input);
  const judged: Judged[] = [];
  judge(facts, (one) => {
    judged.push(one);
    return false;
  });
  const suppressed = suppressedOf(judged, facts);
  const fired = firedOf(judged, suppressed, facts);
  const reasons = fired.map(({ reason }) => reason);
  const tier = highestTier(fired);
  const certainty = certaintyOf(tier, fired, facts);
  const scores = scoresOf(facts);
  const contradictions = contradictionsOf(facts);
  const { secondsTaken } = options;
  return {
    rulesetVersion: RULESET_VERSION,
    tier,
    certainty,
    reasons,
    suppressed,
    nearMisses: nearMissesOf(judged, tier, facts),
    missing: missingOf(judged, facts),
    contradictions,
    chips: chipsOf(facts, { scores, contradictions, suppressed, secondsTaken }),
    scores,
    suggestion: suggest(fired, tier, facts),
    draftNeedsRow: reasons.some(callsToday),
    rankKey: rankKeyOf(tier, certainty, reasons, scores, facts),
  };
}

/** A draft is worth a row in the queue once an answer, not a silence, asks for someone today. */
const callsToday = ({ tier, answersUsed }: Reason): boolean =>
  tierRank(tier) >= tierRank("same_day") && answersUsed.length > 0;
