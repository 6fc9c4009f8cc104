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

const NAMES = Object.keys(ITEMS);
const PLACES = Object.values(ITEMS).map((ids) => ids.map(placeOf));

export function completenessOf(facts: Facts): Completeness {
  let parts = 0;
  let score = 0;
  for (let i = 0; i < PLACES.length; i++) {
    if (!haveValues(facts, PLACES[i] ?? [])) continue;
    parts |= 1 << i;
    score++;
  }
  return { score, of: 12, items: itemsOf(parts) };
}

const known: Completeness["items"][] = [];

/** Parts by name, from a bit each. Made once for every case that has the same: frozen, for it is shared. */
function itemsOf(parts: number): Completeness["items"] {
  const before = known[parts];
  if (before) return before;
  const named = NAMES.map((name, i) => [name, (parts & (1 << i)) !== 0] as const);
  const items = Object.freeze(Object.fromEntries(named));
  known[parts] = items;
  return items;
}

/** Each has a value that is not "not sure"; "rather not say" is one. */
function haveValues(facts: Facts, places: readonly number[]): boolean {
  for (const at of places) if (facts.saidAt(at) & (UNANSWERED | UNSURE)) return false;
  return true;
}
