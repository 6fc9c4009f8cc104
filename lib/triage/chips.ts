import type { Contradiction } from "./contradictions";
import { type Facts, YES } from "./facts";
import { hitsOf } from "./freeText";
import { cancerEver } from "./parts/cancer";
import type { Suppressed, TriageResult } from "./result";
import { QUESTIONS } from "./vocabulary";

export type ChipFacts = {
  scores: TriageResult["scores"];
  contradictions: readonly Contradiction[];
  suppressed: readonly Suppressed[];
  secondsTaken: number | undefined;
};
type Chip = { id: string; text: string; when: (f: Facts, more: ChipFacts) => boolean };

const ageOf = (f: Facts) => f.number("age") ?? Number.NaN;
const ticked =
  (id: "infectionRisk" | "medicines", ...values: string[]) =>
  (f: Facts) =>
    f.list(id).some((v) => values.includes(v));

/** Information beside the tier: it never changes it. */
const CHIPS: readonly Chip[] = [
  { id: "proxy", text: "Filled in by someone else", when: (f) => f.word("filledBy") === "proxy" },
  { id: "helper", text: "Filled in with help", when: (f) => f.word("filledBy") === "helper" },
  { id: "age_16_17", text: "Aged 16 or 17", when: (f) => ageOf(f) === 16 || ageOf(f) === 17 },
  { id: "paediatric", text: "Under 16: children's route", when: (f) => ageOf(f) <= 15 },
  {
    id: "pregnancy",
    text: "Pregnant, could be, or baby in the last 6 months",
    when: (f) => ["pregnant", "possible", "postpartum"].includes(f.word("pregnancy") ?? ""),
  },
  {
    id: "bladder_longstanding",
    text: "Long-standing bladder or bowel change with a known cause",
    when: (_, { suppressed }) => suppressed.some((s) => s.ruleId === "SUP-1"),
  },
  {
    id: "sex_feeling_old",
    text: "Long-standing change in sexual feeling",
    when: (f) => f.state("sexFeeling").startsWith("settled"),
  },
  {
    id: "cancer_past",
    text: "Cancer now or in the past",
    when: (f) => cancerEver.truth(f) === YES,
  },
  {
    id: "cancer_unsure",
    text: "Not sure about cancer",
    when: (f) => f.word("cancer") === "unsure",
  },
  {
    id: "skin_cancer_only",
    text: "Minor skin cancer only",
    when: (f) =>
      f.word("cancer") === "yes" &&
      f.list("cancerType").length === 1 &&
      f.list("cancerType")[0] === "skinMinor",
  },
  {
    id: "bloods_due",
    text: "60 or over without blood tests",
    when: (f) => ageOf(f) >= 60 && !f.list("tests").includes("blood"),
  },
  {
    id: "immune",
    text: "Weaker immune defence",
    when: (f) =>
      ticked("infectionRisk", "hivTransplant", "diabetes", "liverKidney")(f) ||
      ticked("medicines", "immuneMeds")(f),
  },
  { id: "blood_thinner", text: "Takes a blood thinner", when: ticked("medicines", "bloodThinner") },
  {
    id: "opioid",
    text: "Takes an opioid",
    when: ticked("medicines", "opioidDaily", "opioidExtra"),
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
    when: (f) => f.word("walkLegs") === "sitBend",
  },
  {
    id: "stiff_morning",
    text: "Stiff for 30 minutes or more in the morning",
    when: (f) => ["mins30to45", "over45"].includes(f.word("stiffness") ?? ""),
  },
  {
    id: "thoracic",
    text: "Worst in the upper back",
    when: (f) => f.word("worstSite") === "upperBack",
  },
  {
    id: "text_negated",
    text: "Free text denies a danger sign: read it",
    when: (f) => (["freeText", "goal"] as const).some((t) => hitsOf(f, t).negated),
  },
  {
    id: "prefer_not",
    text: "Would rather not answer something",
    when: (f) =>
      QUESTIONS.some((q) => f.word(q.id) === "prefer_not" || f.list(q.id).includes("prefer_not")),
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

export const chipsOf = (facts: Facts, more: ChipFacts): { id: string; text: string }[] =>
  CHIPS.filter((chip) => chip.when(facts, more)).map(({ id, text }) => ({ id, text }));
