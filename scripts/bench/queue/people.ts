import { newReference } from "@/lib/base/reference";
import { rankColumns } from "@/lib/cases/rank";
import { aboutPerson, aboutResult } from "@/lib/cases/resultRows";
import { triage, VOCABULARY_VERSION } from "@/lib/triage";
import { cohort } from "@/scripts/cohort/cohort";

/** How many different people the cases are made of; each comes again with other times, names and owners. */
const PEOPLE = 500;

/** What the rules made of a cohort, as the columns of a case: the queue is measured with real ranks and reasons. */
export function people(): object[] {
  return [...cohort({ n: PEOPLE, seed: 1 })].map(({ answers, locale, secondsTaken }, n) => {
    const result = triage(answers, { secondsTaken });
    return {
      n,
      answers,
      result,
      locale,
      vocabulary: VOCABULARY_VERSION,
      ...rankColumns(result.tier, result),
      ...aboutResult({ tier: result.tier, result, ageMismatch: false }),
      ...aboutPerson(answers),
    };
  });
}

/** A reference for each case, all different: an odd number times i runs through all of 35 bits. */
export const references = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, k) => {
    const bits = (BigInt(from + k) * 7_919n * 1_000_003n) % 2n ** 35n;
    const fives = Array.from({ length: 7 }, (_, j) => Number((bits >> BigInt(5 * j)) & 31n));
    return newReference(Uint8Array.from(fives));
  });
