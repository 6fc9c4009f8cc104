import { describe, expect, it } from "vitest";
import { questionWordsIn } from "@/lib/i18n/questions";
import { QUESTIONS, SCREENS } from "@/lib/triage";
import { grade, syllablesOf, wordsOf } from "./grade";
import { patientTexts } from "./texts";

const MOST = 6;
/** The formula was made on passages: below this many words one long name decides, so short ones count in their question. */
const FEWEST_WORDS = 5;
const VOICES = ["self", "other"] as const;

/** Above the grade, and why they stay. A text that was mended must leave this list. */
const KEPT: Readonly<Record<string, string>> = {
  "questions.questions.boneHistory.options.stiffSpine":
    "the name of an illness, known to who has it",
  "questions.questions.vessels.options.aneurysm": "the name of an illness, known to who has it",
  "questions.questions.spaFeatures.options.family": "the names of illnesses",
  "questions.questions.medicines.options.sedatives": "the names on the packs",
  "intake.stop.title": "a fixed emergency instruction",
  "leaflet.nowTitle": "a fixed emergency instruction",
  "status.help.emergency": "a fixed emergency instruction",
  "pages.about.sections.2.text.2": "names of laws, for the clinic",
  "pages.accessibility.sections.0.text.3": "the name of the standard",
  "leaflet.sources.2": "the title of a source",
};

const line = (at: string, text: string) => `${grade(text).toFixed(1)} ${at}: ${text}`;

describe.each(VOICES)("English (%s) reads at grade 6 or below", (voice) => {
  const hard = patientTexts("en", voice).filter(
    ({ text }) => wordsOf(text).length >= FEWEST_WORDS && grade(text) > MOST,
  );

  it("in every text of a sentence or more", () => {
    const offenders = hard.filter(({ at }) => !(at in KEPT)).map(({ at, text }) => line(at, text));
    expect(offenders).toEqual([]);
  });

  it("in every question with its hint and answers", () => {
    const { questions } = questionWordsIn("en", voice);
    const offenders = QUESTIONS.map(({ id }) => line(id, wholeOf(questions[id]))).filter(isHard);
    expect(offenders).toEqual([]);
  });

  it("on every screen from title to last answer", () => {
    const { screens, questions } = questionWordsIn("en", voice);
    const offenders = SCREENS.map(({ id, questions: asked }) =>
      line(
        id,
        [...Object.values(screens[id]), ...asked.map((q) => wholeOf(questions[q.id]))].join(".\n"),
      ),
    ).filter(isHard);
    expect(offenders).toEqual([]);
  });

  it("but for names and fixed instructions, each of which is still too hard", () => {
    const still = new Set(hard.map(({ at }) => at));
    expect(Object.keys(KEPT).filter((at) => !still.has(at))).toEqual([]);
  });
});

const isHard = (found: string): boolean => Number.parseFloat(found) > MOST;
const wholeOf = (q: { label: string; hint: string; options: object }): string =>
  [q.label, q.hint, ...Object.values(q.options)].filter(Boolean).join(".\n");

describe("the grade", () => {
  it("is that of a sentence worked out by hand", () => {
    // 13 words, 24 syllables, one sentence: 0.39 × 13 + 11.8 × 24 / 13 − 15.59.
    const platypus =
      "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";
    expect(grade(platypus)).toBeCloseTo(11.27, 1);
    expect(grade("Do you leak pee?")).toBeCloseTo(0.39 * 4 + 11.8 - 15.59, 5);
  });

  it.each([
    ["numb", 1],
    ["changed", 1],
    ["started", 2],
    ["places", 2],
    ["minutes", 2],
    ["knees", 1],
    ["muscles", 2],
    ["table", 2],
    ["bladder", 2],
    ["emergency", 4],
    ["inflammatory", 5],
    ["yes", 1],
    ["14", 1],
  ])("counts %s as %i", (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
});
