import type { Facts } from "./facts";
import type { Completeness } from "./result";
import { type QuestionId, question } from "./vocabulary";

/** Twelve parts of a usable intake; a part counts when each of its questions has a value that is not "not sure". */
const ITEMS = {
  site: ["worstSite"],
  duration: ["painStart", "painChange"],
  severity_function: ["pegPain", "pegEnjoy", "pegActivity"],
  danger_signs: [
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
  ],
  nerve: ["legPain", "nerveSigns", "walkLegs"],
  cancer_systemic: ["cancer", "weightLoss", "unwell"],
  bone_injury: ["boneHistory", "injury"],
  infection_immune: ["infectionRisk", "ivDrugs"],
  medicines: ["medicines"],
  treatment_tried: ["physio", "treatments"],
  tests_diagnosis: ["tests", "toldDiagnosis"],
  mood_goal: ["phqNervous", "phqWorry", "phqDown", "phqInterest", "selfHarm", "goal"],
} as const satisfies Record<string, readonly QuestionId[]>;

export function completenessOf(facts: Facts): Completeness {
  const items: Record<string, boolean> = {};
  for (const [name, ids] of Object.entries(ITEMS))
    items[name] = ids.every((id) => hasValue(facts, id));
  return { score: Object.values(items).filter(Boolean).length, of: 12, items };
}

/** A value that is not "not sure"; "rather not say" is one. */
export function hasValue(facts: Facts, id: QuestionId): boolean {
  const type = question(id).type;
  if (type === "multi" || type === "bodyMap") {
    const list = facts.list(id);
    return list.length > 0 && !list.includes("unsure");
  }
  return facts.stored(id) !== undefined && facts.word(id) !== "unsure";
}
