import type { Facts } from "./facts";
import { said } from "./said";
import type { QuestionId } from "./vocabulary";

export type Contradiction = { id: string; questions: QuestionId[]; text: string };

type Row = { id: string; questions: QuestionId[]; text: string; when: (f: Facts) => boolean };

const all =
  (...parts: ((f: Facts) => boolean)[]) =>
  (f: Facts): boolean => {
    for (const part of parts) if (!part(f)) return false;
    return true;
  };
const legOnMap = said(
  "painMap",
  "leftThigh",
  "rightThigh",
  "leftLowerLeg",
  "rightLowerLeg",
  "leftFoot",
  "rightFoot",
);
const cancerDrugInList = said("medsText", "cancerDrug");
const cancerDrugInText = said("freeText", "cancerDrug");
const noPregnancy = said("pregnancy", "no", "missing");
const above = (a: number | undefined, b: number | undefined) =>
  a !== undefined && b !== undefined && a > b;

/** Answers that do not fit together: shown, never guessed away. */
export const CONTRADICTIONS: readonly Row[] = [
  {
    id: "X-1",
    questions: ["legPain", "painMap"],
    text: "Says no leg pain, but marked a leg on the body map.",
    when: all(said("legPain", "none"), legOnMap),
  },
  {
    id: "X-2",
    questions: ["bothLegsPain", "legPain"],
    text: "Says no pain down both legs, then says both legs.",
    when: all(said("bothLegsPain", "no"), said("legPain", "both")),
  },
  {
    id: "X-3",
    questions: ["bothLegsPain", "legPain"],
    text: "Says pain down both legs, then says none or one leg.",
    when: all(said("bothLegsPain", "yes"), said("legPain", "none", "aboveKnee", "belowKnee")),
  },
  {
    id: "X-4",
    questions: ["cancer", "medsText"],
    text: "Says no cancer, but names a cancer medicine.",
    when: all(said("cancer", "no"), (f) => cancerDrugInList(f) || cancerDrugInText(f)),
  },
  {
    id: "X-5",
    questions: ["age", "firstAge"],
    text: "The first back pain is later than the age given.",
    when: (f) => above(f.number("firstAge"), f.number("age")),
  },
  {
    id: "X-6",
    questions: ["painWorst", "pegPain"],
    text: "The usual pain is higher than the worst pain.",
    when: (f) => above(f.number("pegPain"), f.number("painWorst")),
  },
  {
    id: "X-8",
    questions: ["nerveSigns", "legPain", "nerveNew"],
    text: "Says nerve signs are new, but named none.",
    when: all(said("nerveSigns", "none"), said("legPain", "none"), said("nerveNew", "yes")),
  },
  {
    id: "X-9",
    questions: ["sex", "pregnancy"],
    text: "Male at birth with an answer about pregnancy.",
    when: all(said("sex", "male"), (f) => !noPregnancy(f)),
  },
  {
    id: "X-10",
    questions: ["bothLegsPain", "bothLegsWeak", "cannotFunction"],
    text: "Pain in both legs and unable to stand or walk, but says the legs are not weak.",
    when: all(
      said("bothLegsPain", "yes"),
      said("bothLegsWeak", "no"),
      said("cannotFunction", "yes"),
    ),
  },
  {
    id: "X-11",
    questions: ["painStart", "physio"],
    text: "Pain for under 2 weeks, but six weeks of therapy without help.",
    when: all(said("painStart", "under2Weeks"), said("physio", "noHelp")),
  },
];

export function contradictionsOf(facts: Facts): Contradiction[] {
  const found: Contradiction[] = [];
  for (const { id, questions, text, when } of CONTRADICTIONS)
    if (when(facts)) found.push({ id, questions, text });
  const noneWithOthers = facts.noneWithOthers();
  if (noneWithOthers.length === 0) return found;
  const x7 = {
    id: "X-7",
    questions: noneWithOthers,
    text: "Ticked “none” together with others.",
  };
  return [...found, x7].sort((a, b) => Number(a.id.slice(2)) - Number(b.id.slice(2)));
}
