import { type Facts, YES } from "./facts";
import { answersUsed, type Judged } from "./judge";
import type { Suppressed } from "./result";
import { SUPPRESSORS } from "./suppressors";

/** What is taken away, or only recorded, and by which suppressor. Each must hold for certain. */
export function suppressedOf(judged: readonly Judged[], facts: Facts): Suppressed[] {
  return SUPPRESSORS.filter(({ when }) => when.truth(facts) === YES).flatMap((by) => {
    const common = { ruleId: by.id, text: by.because, answersUsed: answersUsed(by.when, facts) };
    if (by.records)
      return [{ ...common, suppressed: by.records.rules, wouldBe: by.records.wouldBe }];
    return judged.flatMap(({ rule, fired }) =>
      fired && rule.suppressedBy === by.id
        ? [{ ...common, suppressed: rule.id, wouldBe: fired.tier }]
        : [],
    );
  });
}
