import {
  type Answers,
  type AnswerValue,
  isVisible,
  type QuestionId,
  type SentinelAnswer,
} from "@/lib/triage";

/** What is shown of every case as a danger sign, in this order; those not asked of a person are left out. */
const DANGER_SIGNS = [
  "saddle",
  "bladderFlow",
  "bladderLeak",
  "bowel",
  "bothLegsWeak",
  "bothLegsPain",
  "footDrop",
  "gait",
  "alarmNow",
  "fever",
  "pregnancyAlarm",
  "cancer",
  "injury",
  "weightLoss",
] as const satisfies readonly QuestionId[];

export type SignId = (typeof DANGER_SIGNS)[number];
/** open: not sure, rather not say, or no answer. It is never counted as absent. */
export type SignStanding = "present" | "open" | "absent";
export type DangerSign = { id: SignId; standing: SignStanding; value: AnswerValue | null };

/** Every danger sign asked of this person: present first, then open, then absent. */
export function dangerSignsOf(answers: Answers): DangerSign[] {
  const signs = DANGER_SIGNS.filter((id) => isVisible(id, answers) !== "no").map((id) => ({
    id,
    standing: standingOf(answers[id]),
    value: answers[id] ?? null,
  }));
  const order: SignStanding[] = ["present", "open", "absent"];
  return order.flatMap((standing) => signs.filter((s) => s.standing === standing));
}

export function standingOf(value: AnswerValue | undefined): SignStanding {
  if (value === undefined || typeof value === "number") return "open";
  const words: readonly string[] =
    typeof value === "string" ? [value] : isList(value) ? value : [value.answer];
  if (words.some((w) => !NOT_PRESENT.has(w))) return "present";
  return words.length > 0 && words.every((w) => w === "no" || w === "none") ? "absent" : "open";
}

const NOT_PRESENT = new Set(["no", "none", "unsure", "prefer_not"]);
const isList = (value: readonly string[] | SentinelAnswer): value is readonly string[] =>
  Array.isArray(value);
