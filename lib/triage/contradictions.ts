import type { Facts } from "./facts";
import { hitsOf } from "./freeText";
import type { QuestionId } from "./vocabulary";

export type Contradiction = { id: string; questions: QuestionId[]; text: string };

type Row = { id: string; questions: QuestionId[]; text: string; when: (f: Facts) => boolean };

const legParts = [
  "leftThigh",
  "rightThigh",
  "leftLowerLeg",
  "rightLowerLeg",
  "leftFoot",
  "rightFoot",
];
const above = (a: number | undefined, b: number | undefined) =>
  a !== undefined && b !== undefined && a > b;

/** Answers that do not fit together: shown, never guessed away. */
const ROWS: readonly Row[] = [
  {
    id: "X-1",
    questions: ["legPain", "painMap"],
    text: "Says no leg pain, but marked a leg on the body map.",
    when: (f) =>
      f.word("legPain") === "none" && f.list("painMap").some((p) => legParts.includes(p)),
  },
  {
    id: "X-2",
    questions: ["bothLegsPain", "legPain"],
    text: "Says no pain down both legs, then says both legs.",
    when: (f) => f.word("bothLegsPain") === "no" && f.word("legPain") === "both",
  },
  {
    id: "X-3",
    questions: ["bothLegsPain", "legPain"],
    text: "Says pain down both legs, then says none or one leg.",
    when: (f) =>
      f.word("bothLegsPain") === "yes" &&
      ["none", "aboveKnee", "belowKnee"].includes(f.word("legPain") ?? ""),
  },
  {
    id: "X-4",
    questions: ["cancer", "medsText"],
    text: "Says no cancer, but names a cancer medicine.",
    when: (f) =>
      f.word("cancer") === "no" &&
      (["medsText", "freeText"] as const).some((t) => hitsOf(f, t).said.has("cancerDrug")),
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
    when: (f) =>
      f.list("nerveSigns").includes("none") &&
      f.word("legPain") === "none" &&
      f.word("nerveNew") === "yes",
  },
  {
    id: "X-9",
    questions: ["sex", "pregnancy"],
    text: "Male at birth with an answer about pregnancy.",
    when: (f) => f.word("sex") === "male" && (f.word("pregnancy") ?? "no") !== "no",
  },
  {
    id: "X-10",
    questions: ["bothLegsPain", "bothLegsWeak", "cannotFunction"],
    text: "Pain in both legs and unable to stand or walk, but says the legs are not weak.",
    when: (f) =>
      f.word("bothLegsPain") === "yes" &&
      f.word("bothLegsWeak") === "no" &&
      f.word("cannotFunction") === "yes",
  },
  {
    id: "X-11",
    questions: ["painStart", "physio"],
    text: "Pain for under 2 weeks, but six weeks of therapy without help.",
    when: (f) => f.word("painStart") === "under2Weeks" && f.word("physio") === "noHelp",
  },
];

export function contradictionsOf(facts: Facts): Contradiction[] {
  const found = ROWS.filter((row) => row.when(facts)).map(({ id, questions, text }) => ({
    id,
    questions,
    text,
  }));
  if (facts.noneWithOthers.length === 0) return found;
  const x7 = {
    id: "X-7",
    questions: [...facts.noneWithOthers],
    text: "Ticked “none” together with others.",
  };
  return [...found, x7].sort((a, b) => Number(a.id.slice(2)) - Number(b.id.slice(2)));
}
