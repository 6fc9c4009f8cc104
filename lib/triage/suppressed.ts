import { type Facts, YES } from "./facts";
import type { Judged } from "./judge";
import type { Suppressed } from "./result";
import { SUPPRESSORS } from "./suppressors";
import { usedBy } from "./used";

const WITH_USED = SUPPRESSORS.map((by) => ({ ...by, used: usedBy(by.when) }));

/** What is taken away, or only recorded, and by which suppressor. Each must hold for certain. */
export function suppressedOf(judged: readonly Judged[], facts: Facts): Suppressed[] {
  const found: Suppressed[] = [];
  for (const { id, when, because, records, used } of WITH_USED) {
    if (when.truth(facts) !== YES) continue;
    const common = { ruleId: id, text: because, answersUsed: used(facts) };
    if (records) found.push({ ...common, suppressed: records.rules, wouldBe: records.wouldBe });
    for (const { rule, fired } of judged)
      if (fired && rule.suppressedBy === id)
        found.push({ ...common, suppressed: rule.id, wouldBe: fired.tier });
  }
  return found;
}
