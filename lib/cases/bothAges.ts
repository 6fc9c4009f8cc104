import {
  type Answers,
  type TriageOptions,
  type TriageResult,
  tierRank,
  triage,
} from "@/lib/triage";

export const agesDisagree = ({ age }: Answers, ageByBirthDate: number | null): boolean =>
  ageByBirthDate !== null && age !== undefined && age !== ageByBirthDate;

/** Runs the rules. When the age given and the birth date disagree both ages are tried, and the higher tier counts. */
export function triageBothAges(
  answers: Answers,
  ageByBirthDate: number | null,
  options: TriageOptions = {},
): TriageResult {
  const asGiven = triage(answers, options);
  if (!agesDisagree(answers, ageByBirthDate)) return asGiven;
  const byBirth = triage({ ...answers, age: ageByBirthDate }, options);
  return tierRank(byBirth.tier) > tierRank(asGiven.tier) ? byBirth : asGiven;
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
