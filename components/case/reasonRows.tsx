import type { ReasonRow } from "@/components/triage/ReasonList";
import { caseWords, strengthWords, tierWords } from "@/lib/i18n/staff/case";
import { basisWords } from "@/lib/i18n/staff/result";
import { type Voice, voiceOf } from "@/lib/i18n/voice";
import { type Reason, RULES, type TriageResult } from "@/lib/triage";
import { Said } from "./Said";

const TIER_OF = new Map(RULES.map((rule) => [rule.id, rule.tier]));

/** SELF-1 fires always, so that there is a reason in any case; beside another it tells nothing. */
export const tellingReasons = ({ reasons }: { reasons: readonly Reason[] }): Reason[] =>
  reasons.filter((reason) => reason.ruleId !== "SELF-1" || reasons.length === 1);

/** Who gave the answers of a result. */
export const voiceOfResult = ({ chips }: Pick<TriageResult, "chips">): Voice =>
  voiceOf(chips.some(({ id }) => id === "proxy") ? { filledBy: "proxy" } : {});

/** Each rule that fired as a row: level, reason, own answers, rule with source and strength; how sure it is. */
export function reasonRows(
  reasons: readonly Reason[],
  { voice, brief = false }: { voice: Voice; brief?: boolean },
): ReasonRow[] {
  return reasons.map((reason) => {
    const { ruleId, tier, basis, text, answersUsed, source, strength } = reason;
    const could = TIER_OF.get(ruleId);
    const after =
      basis === "possible" && could && could !== tier
        ? caseWords.wouldBe(tierWords[could])
        : undefined;
    return {
      key: ruleId,
      tier,
      tierLabel: tierWords[tier],
      text,
      said: <Said answers={answersUsed} voice={voice} after={after} {...(brief && { most: 3 })} />,
      rule: [
        brief && basis === "definite" ? ruleId : `${ruleId} · ${basisWords[basis]}`,
        ...new Set([...(brief ? [] : [source]), strengthWords[strength]]),
      ],
    };
  });
}
