import type { Facts } from "./facts";
import { UNANSWERED, UNSURE } from "./marks";
import type { Completeness } from "./result";
import { placeOf, type QuestionId } from "./vocabulary";

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

const PARTS = Object.entries(ITEMS).map(([name, ids]) => ({ name, places: ids.map(placeOf) }));

export function completenessOf(facts: Facts): Completeness {
  const items: Record<string, boolean> = {};
  let score = 0;
  for (const { name, places } of PARTS) {
    const has = haveValues(facts, places);
    items[name] = has;
    if (has) score++;
  }
  return { score, of: 12, items };
}

/** Each has a value that is not "not sure"; "rather not say" is one. */
function haveValues(facts: Facts, places: readonly number[]): boolean {
  for (const at of places) if (facts.saidAt(at) & (UNANSWERED | UNSURE)) return false;
  return true;
}
