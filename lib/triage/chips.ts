import type { Contradiction } from "./contradictions";
import { type Facts, YES } from "./facts";
import { PREFER_NOT } from "./marks";
import { cancerEver } from "./parts/cancer";
import type { Suppressed, TriageResult } from "./result";
import { said } from "./said";
import { placeOf, QUESTIONS } from "./vocabulary";

export type ChipFacts = {
  scores: TriageResult["scores"];
  contradictions: readonly Contradiction[];
  suppressed: readonly Suppressed[];
  secondsTaken: number | undefined;
};
type Chip = { id: string; text: string; when: (f: Facts, more: ChipFacts) => boolean };

const ageOf = (f: Facts) => f.number("age") ?? Number.NaN;
const cancerYes = said("cancer", "yes");
const bloodTested = said("tests", "blood");
const immuneRisk = said("infectionRisk", "hivTransplant", "diabetes", "liverKidney");
const immuneMedicine = said("medicines", "immuneMeds");
const deniedInText = said("freeText", "denied");
const deniedInGoal = said("goal", "denied");
const MAY_PREFER_NOT = QUESTIONS.filter((q) => q.allowPreferNot).map((q) => placeOf(q.id));

/** Information beside the tier: it never changes it. */
export const CHIPS: readonly Chip[] = [
  { id: "proxy", text: "Filled in by someone else", when: said("filledBy", "proxy") },
  { id: "helper", text: "Filled in with help", when: said("filledBy", "helper") },
  { id: "age_16_17", text: "Aged 16 or 17", when: (f) => ageOf(f) === 16 || ageOf(f) === 17 },
  { id: "paediatric", text: "Under 16: children's route", when: (f) => ageOf(f) <= 15 },
  {
    id: "pregnancy",
    text: "Pregnant, could be, or baby in the last 6 months",
    when: said("pregnancy", "pregnant", "possible", "postpartum"),
  },
  {
    id: "bladder_longstanding",
    text: "Long-standing bladder or bowel change with a known cause",
    when: (_, { suppressed }) => suppressed.some((s) => s.ruleId === "SUP-1"),
  },
  {
    id: "sex_feeling_old",
    text: "Long-standing change in sexual feeling",
    when: said("sexFeeling", "settledKnown", "settledUnknown"),
  },
  {
    id: "cancer_past",
    text: "Cancer now or in the past",
    when: (f) => cancerEver.truth(f) === YES,
  },
  {
    id: "cancer_unsure",
    text: "Not sure about cancer",
    when: said("cancer", "unsure"),
  },
  {
    id: "skin_cancer_only",
    text: "Minor skin cancer only",
    when: (f) => cancerYes(f) && f.list("cancerType").join() === "skinMinor",
  },
  {
    id: "bloods_due",
    text: "60 or over without blood tests",
    when: (f) => ageOf(f) >= 60 && !bloodTested(f),
  },
  {
    id: "immune",
    text: "Weaker immune defence",
    when: (f) => immuneRisk(f) || immuneMedicine(f),
  },
  { id: "blood_thinner", text: "Takes a blood thinner", when: said("medicines", "bloodThinner") },
  {
    id: "opioid",
    text: "Takes an opioid",
    when: said("medicines", "opioidDaily", "opioidExtra"),
  },
  {
    id: "psych",
    text: "Distress: ask how the person is",
    when: (_, { scores }) => scores.phq4.min >= 6 || scores.phq2.min >= 3 || scores.gad2.min >= 3,
  },
  {
    id: "yellow",
    text: "Two or more signs of slow recovery",
    // "Not sure" counts here, though not in the score: it is a reason to ask.
    when: (f) => f.list("lifeImpact").filter((v) => v !== "none").length >= 2,
  },
  {
    id: "stenosis",
    text: "Walking eased by sitting or bending",
    when: said("walkLegs", "sitBend"),
  },
  {
    id: "stiff_morning",
    text: "Stiff for 30 minutes or more in the morning",
    when: said("stiffness", "mins30to45", "over45"),
  },
  {
    id: "thoracic",
    text: "Worst in the upper back",
    when: said("worstSite", "upperBack"),
  },
  {
    id: "text_negated",
    text: "Free text denies a danger sign: read it",
    when: (f) => deniedInText(f) || deniedInGoal(f),
  },
  {
    id: "prefer_not",
    text: "Would rather not answer something",
    when: (f) => MAY_PREFER_NOT.some((at) => f.saidAt(at) & PREFER_NOT),
  },
  {
    id: "fast",
    text: "Filled in very fast",
    when: (_, { secondsTaken }) => (secondsTaken ?? 90) < 90,
  },
  {
    id: "contradiction",
    text: "Answers that do not fit together",
    when: (_, m) => m.contradictions.length > 0,
  },
];

export function chipsOf(facts: Facts, more: ChipFacts): { id: string; text: string }[] {
  const found: { id: string; text: string }[] = [];
  for (const { id, text, when } of CHIPS) if (when(facts, more)) found.push({ id, text });
  return found;
}
