import type { ReasonRow } from "@/components/triage/ReasonList";
import { caseWords, strengthWords, tierWords } from "@/lib/i18n/staff/case";
import { type Reason, RULES } from "@/lib/triage";
import { Said } from "./Said";

const TIER_OF = new Map(RULES.map((rule) => [rule.id, rule.tier]));

/** SELF-1 fires always, so that there is a reason in any case; beside another it tells nothing. */
export const tellingReasons = ({ reasons }: { reasons: readonly Reason[] }): Reason[] =>
  reasons.filter((reason) => reason.ruleId !== "SELF-1" || reasons.length === 1);

/** Each rule that fired as a row: level, reason, own answers, rule with source and strength; possible ones say so. */
export function reasonRows(
  reasons: readonly Reason[],
  { brief = false }: { brief?: boolean } = {},
): ReasonRow[] {
  return reasons.map((reason) => {
    const { ruleId, tier, basis, text, answersUsed, source, strength } = reason;
    const could = TIER_OF.get(ruleId);
    const after =
      basis === "possible" && could && could !== tier
        ? caseWords.wouldBe(tierWords[could])
        : undefined;
    const certainty = basis === "possible" ? [caseWords.possible] : [];
    return {
      key: ruleId,
      tier,
      tierLabel: tierWords[tier],
      text,
      said: <Said answers={answersUsed} after={after} {...(brief && { most: 3 })} />,
      rule: [
        ...new Set([ruleId, ...certainty, ...(brief ? [] : [source]), strengthWords[strength]]),
      ],
    };
  });
}
