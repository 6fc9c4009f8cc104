import "server-only";
import { errorWords, log } from "@/lib/base/log";
import type { Answers, Tier, TriageResult } from "@/lib/triage";
import { agesDisagree, triageBothAges } from "./bothAges";

/** What the rules made of the answers; `result` is null when they threw, and the case says so. */
export type Assessment = { tier: Tier; result: TriageResult | null; ageMismatch: boolean };

/** Runs the rules over both ages. An exception is never quiet: same_day, untriaged. */
export function assess(
  answers: Answers,
  ageByBirthDate: number | null,
  secondsTaken?: number,
): Assessment {
  const ageMismatch = agesDisagree(answers, ageByBirthDate);
  try {
    const result = triageBothAges(answers, ageByBirthDate, { secondsTaken });
    return { tier: result.tier, result, ageMismatch };
  } catch (error) {
    log.error("triage threw", { error: errorWords(error) });
    return { tier: "same_day", result: null, ageMismatch };
  }
}
