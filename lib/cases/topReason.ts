import { RULES } from "@/lib/triage";

const BECAUSE = new Map(RULES.map((rule) => [rule.id, rule.because.replace(/\.$/, "")]));

/** The reason of the first rule that fired, as the rule table words it; null when none fired or the row is gone. */
export function topReason(ruleIds: readonly string[]): string | null {
  const [first] = ruleIds;
  return (first !== undefined && BECAUSE.get(first)) || null;
}
