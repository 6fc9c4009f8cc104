import { chipsOf } from "./chips";
import { completenessOf } from "./completeness";
import { contradictionsOf } from "./contradictions";
import { Facts, YES } from "./facts";
import { answersUsed, type Judged, judge } from "./judge";
import { missingOf, nearMissesOf } from "./missing";
import { rankKeyOf } from "./rankKey";
import type { Reason, Suppressed, TriageResult } from "./result";
import { GUARDS } from "./rule";
import { scoreOf } from "./scores";
import { suggest } from "./suggestion";
import { SUPPRESSORS } from "./suppressors";
import { RULES } from "./table";
import { higherTier, type Tier, tierRank } from "./tiers";
import { REQUIRED } from "./vocabulary";

export const RULESET_VERSION = "2026.1-draft";

/** Rules that say only that something is open: they cannot make a result definite. */
const SAYS_ONLY_OPEN = new Set(["CORE-1", "CES-8", "ALM-2", "MAL-0", "UNS-1"]);

type Fired = Judged & { fired: NonNullable<Judged["fired"]> };

/**
 * Sorts one set of answers. Pure and deterministic: no clock, no I/O; it never throws on any input,
 * and empty or garbled answers give same_day, insufficient. `secondsTaken` only flags a form filled in very fast.
 */
export function triage(
  input: unknown,
  options: { now?: Date; secondsTaken?: number } = {},
): TriageResult {
  const facts = new Facts(input);
  const judged = RULES.map((rule) => judge(rule, facts));
  const suppressed = suppressedOf(judged, facts);
  const gone = new Set(suppressed.map((s) => s.suppressed));
  const fired = inOrder(judged.filter((j): j is Fired => j.fired !== null && !gone.has(j.rule.id)));
  const reasons = fired.map((f) => reasonOf(f, facts));
  const tier = reasons.reduce<Tier>((most, r) => higherTier(most, r.tier), "self_care");
  const scores = {
    peg: scoreOf(facts, "peg"),
    gad2: scoreOf(facts, "gad2"),
    phq2: scoreOf(facts, "phq2"),
    phq4: scoreOf(facts, "phq4"),
    completeness: completenessOf(facts),
    yellowFlags: facts.list("lifeImpact").filter((v) => v !== "none" && v !== "unsure").length,
  };
  const contradictions = contradictionsOf(facts);
  const certainty = certaintyOf(tier, reasons, facts);
  return {
    rulesetVersion: RULESET_VERSION,
    tier,
    certainty,
    reasons,
    suppressed,
    nearMisses: nearMissesOf(
      judged.filter((j) => !j.rule.unknownIsSilent),
      tier,
      facts,
    ),
    missing: missingOf(judged, facts),
    contradictions,
    chips: chipsOf(facts, {
      scores,
      contradictions,
      suppressed,
      secondsTaken: options.secondsTaken,
    }),
    scores,
    suggestion: suggest(
      fired.map((f) => f.rule),
      reasons,
      tier,
      facts,
    ),
    draftNeedsRow: reasons.some(
      (r) => tierRank(r.tier) >= 4 && r.ruleId !== "CORE-1" && r.answersUsed.length > 0,
    ),
    rankKey: rankKeyOf(tier, certainty, reasons, scores, facts),
  };
}

/** Tier first, certain before possible, then what is guarded against; the table's order breaks what ties remain. */
function inOrder(fired: Fired[]): Fired[] {
  const rank = ({ rule, fired: { tier, basis } }: Fired) =>
    -tierRank(tier) * 1000 + (basis === "possible" ? 100 : 0) + GUARDS.indexOf(rule.guards);
  return fired.sort((a, b) => rank(a) - rank(b));
}

function reasonOf({ rule, fired }: Fired, facts: Facts): Reason {
  return {
    ruleId: rule.id,
    tier: fired.tier,
    basis: fired.basis,
    text: rule.because,
    answersUsed: answersUsed(rule.when, facts),
    source: rule.source,
    strength: rule.strength,
    destinations: rule.to,
  };
}

function suppressedOf(judged: readonly Judged[], facts: Facts): Suppressed[] {
  return SUPPRESSORS.filter((s) => s.when.truth(facts) === YES).flatMap((s) => {
    const common = { ruleId: s.id, text: s.because, answersUsed: answersUsed(s.when, facts) };
    if (s.records) return [{ ...common, suppressed: s.records, wouldBe: "urgent" as const }];
    return judged
      .filter((j) => j.fired && j.rule.suppressedBy === s.id)
      .map((j) => ({ ...common, suppressed: j.rule.id, wouldBe: j.fired?.tier ?? j.rule.tier }));
  });
}

function certaintyOf(
  tier: Tier,
  reasons: readonly Reason[],
  facts: Facts,
): TriageResult["certainty"] {
  if (tier !== "emergency" && REQUIRED.some((q) => facts.stored(q) === undefined))
    return "insufficient";
  const sure = reasons.some(
    (r) => r.tier === tier && r.basis === "definite" && !SAYS_ONLY_OPEN.has(r.ruleId),
  );
  return sure ? "definite" : "possible";
}
