import { triage } from "@/lib/triage";
import type { Case } from "./read";

/** What a case file may state, computed from our result in the file's own shape. */
export function said(one: Case): Record<string, unknown> {
  const seconds = one.expect.secondsTaken;
  const r = triage(one.answers, typeof seconds === "number" ? { secondsTaken: seconds } : {});
  return {
    tier: r.tier,
    certainty: r.certainty,
    reasons: r.reasons.map((x) => [x.ruleId, x.tier, x.basis]),
    suppressed: r.suppressed.map((x) => [x.ruleId, x.suppressed, x.wouldBe]),
    nearMisses: r.nearMisses.map((x) => x.ruleId),
    missing: r.missing.map((x) => [x.q, x.couldBe]),
    contradictions: r.contradictions.map((x) => x.id),
    chips: r.chips.map((x) => x.id),
    scores: {
      peg: r.scores.peg.value,
      gad2: r.scores.gad2.value,
      phq2: r.scores.phq2.value,
      phq4: r.scores.phq4.value,
      completeness: r.scores.completeness.score,
      yellowFlags: r.scores.yellowFlags,
    },
    suggestion: {
      primary: r.suggestion.primary,
      specialist: r.suggestion.specialist,
      specialistNext: r.suggestion.specialistNext,
      secondary: r.suggestion.secondary,
      contact: r.suggestion.contact,
    },
    draftNeedsRow: r.draftNeedsRow,
    rankKey: r.rankKey,
  };
}
