import { triage } from "@/lib/triage";
import { type WrittenCase, writtenCases } from "./written";

/** The written cases in which a rule fires, or a suppressor acts. */
export const casesThatFire = (ruleId: string): WrittenCase[] =>
  writtenCases().filter(({ answers }) => fires(ruleId, answers));

function fires(ruleId: string, answers: unknown): boolean {
  const { reasons, suppressed } = triage(answers);
  return [...reasons, ...suppressed].some((one) => one.ruleId === ruleId);
}
