import type { ReasonRow } from "@/components/triage/ReasonList";
import { strengthWords, tierWords, caseWords as w } from "@/lib/i18n/staff/case";
import { type Reason, RULES } from "@/lib/triage";
import { Said } from "./Said";

const TIER_OF = new Map(RULES.map((rule) => [rule.id, rule.tier]));

/** Each rule that fired as a row: level, reason, own answers, rule with source and strength; possible ones say so. */
export function reasonRows(
  reasons: readonly Reason[],
  { brief = false }: { brief?: boolean } = {},
): ReasonRow[] {
  return reasons.map((reason) => {
    const { ruleId, tier, basis, text, answersUsed, source, strength } = reason;
    const could = TIER_OF.get(ruleId);
    const after =
      basis === "possible" && could && could !== tier ? w.wouldBe(tierWords[could]) : undefined;
    const id = basis === "possible" ? `${ruleId} · possible` : ruleId;
    return {
      key: ruleId,
      tier,
      tierLabel: tierWords[tier],
      text,
      said: <Said answers={answersUsed} after={after} {...(brief && { most: 3 })} />,
      rule: brief ? [id, strengthWords[strength]] : [id, source, strengthWords[strength]],
    };
  });
}
