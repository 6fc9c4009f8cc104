import "server-only";
import { errorWords, log } from "@/lib/base/log";
import { type Answers, higherTier, type Tier, type TriageResult, triage } from "@/lib/triage";

/** What the rules made of the answers; `result` is null when they threw, and the case says so. */
export type Assessment = { tier: Tier; result: TriageResult | null; ageMismatch: boolean };

/**
 * Runs the rules. When the age given and the birth date disagree both ages are tried, and the higher tier counts.
 * An exception is never quiet: same_day, untriaged.
 */
export function assess(
  answers: Answers,
  ageByBirthDate: number | null,
  secondsTaken?: number,
): Assessment {
  const options = secondsTaken === undefined ? {} : { secondsTaken };
  const mismatch =
    ageByBirthDate !== null && answers.age !== undefined && answers.age !== ageByBirthDate;
  try {
    const asGiven = triage(answers, options);
    if (!mismatch) return { tier: asGiven.tier, result: asGiven, ageMismatch: false };
    const byBirth = triage({ ...answers, age: ageByBirthDate }, options);
    const tier = higherTier(asGiven.tier, byBirth.tier);
    return { tier, result: tier === asGiven.tier ? asGiven : byBirth, ageMismatch: true };
  } catch (error) {
    log.error("triage threw", { error: errorWords(error) });
    return { tier: "same_day", result: null, ageMismatch: mismatch };
  }
}

/** Whole years on the day of `at` in the clinic's zone; null for no birth date. */
export function ageOn(at: Date, birth: Date | null | undefined, timeZone: string): number | null {
  if (!birth) return null;
  const [y, m, d] = at.toLocaleDateString("en-CA", { timeZone }).split("-").map(Number);
  if (!y || !m || !d) return null;
  const before =
    m < birth.getUTCMonth() + 1 || (m === birth.getUTCMonth() + 1 && d < birth.getUTCDate());
  return y - birth.getUTCFullYear() - (before ? 1 : 0);
}
