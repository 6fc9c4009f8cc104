import type { Locale } from "@/lib/i18n/words";
import { type Answers, type Tier, triage } from "@/lib/triage";
import { type CohortCase, cohort } from "../cohort/cohort";

export type Path = { name: string; locale: Locale; answers: Answers };
type Wanted = {
  name: string;
  locale?: Locale;
  tier?: Tier;
  suits: (person: CohortCase) => boolean;
};

const self = ({ answers }: CohortCase): boolean => answers.filledBy === "self";
const of = (condition: CohortCase["condition"]) => (person: CohortCase) =>
  person.condition === condition && self(person);
const aged = (least: number, most: number, sex: string) => (person: CohortCase) => {
  const { age = 0 } = person.answers;
  return age >= least && age <= most && person.answers.sex === sex;
};

/** The first of the cohort whom each suits: nobody was chosen for being quick. */
const WANTED: readonly Wanted[] = [
  { name: "mechanical low back pain", tier: "routine", suits: of("nonspecific") },
  { name: "sciatica", suits: of("legPain") },
  {
    name: "older woman, fracture risk",
    suits: (p) => of("fracture")(p) && aged(70, 120, "female")(p),
  },
  { name: "inflammatory, young", suits: (p) => of("axSpA")(p) && aged(18, 40, "male")(p) },
  { name: "self-care", tier: "self_care", suits: self },
  { name: "proxy", suits: ({ answers }) => answers.filledBy === "proxy" },
  { name: "Spanish", locale: "es", tier: "routine", suits: of("nonspecific") },
  { name: "emergency", tier: "emergency", suits: of("caudaEquina") },
];

const DRAWN_FROM = { n: 12_000, seed: 2026 };
const isGrownUp = ({ answers }: CohortCase): boolean => (answers.age ?? 0) >= 18;

export function paths(): Path[] {
  const people = [...cohort(DRAWN_FROM)].filter(isGrownUp);
  return WANTED.map(({ name, locale = "en", tier, suits }) => {
    const found = people.find(
      (one) =>
        one.locale === locale &&
        suits(one) &&
        (tier === undefined || triage(one.answers).tier === tier),
    );
    if (!found) throw new Error(`Nobody in the cohort suits the path "${name}".`);
    return { name, locale, answers: found.answers };
  });
}
