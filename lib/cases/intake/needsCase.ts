import { standingOf } from "@/lib/intake/dangerSigns";
import type { Answers, QuestionId, TriageResult } from "@/lib/triage";

/** A yes to one of these, or a sign on their list, is reason enough to look at a form that was left, settled or not. */
const SIGNS = [
  "saddle",
  "bladderFlow",
  "bladderLeak",
  "bowel",
  "bothLegsWeak",
  "footDrop",
  "alarmNow",
  "selfHarm",
] as const satisfies readonly QuestionId[];

/** Whether a form that was left becomes a case. When the rules threw nobody knows better: any answer is enough. */
export const needsCase = (answers: Answers, result: TriageResult | null): boolean =>
  result === null ? Object.keys(answers).length > 0 : result.draftNeedsRow || namesSign(answers);

export const namesSign = (answers: Answers): boolean =>
  SIGNS.some((q) => standingOf(answers[q]) === "present");
