import { caseWords } from "@/lib/i18n/staff/case";
import { question, RULES, type Rule } from "@/lib/triage";

/** Said in confidence: read on the case page, where the reading is recorded, and never in a list. */
const isPrivate = ({ when }: Rule): boolean => {
  const read = when.tests.flatMap(({ reads }) => reads);
  return read.length > 0 && read.every(({ id }) => question(id).sensitive);
};

const BECAUSE = new Map(
  RULES.map((rule) => [
    rule.id,
    isPrivate(rule) ? caseWords.privateReason : rule.because.replace(/\.$/, ""),
  ]),
);

/**
 * The reason of the first rule that fired, as the rule table words it; null when none fired or the row is gone. A rule that
 * reads private answers alone is not named: its words would tell what was said.
 */
export function topReason(ruleIds: readonly string[]): string | null {
  const [first] = ruleIds;
  return (first !== undefined && BECAUSE.get(first)) || null;
}
