import { describe, expect, it } from "vitest";
import { questionWordsIn } from "@/lib/i18n/questions";
import { words } from "@/lib/i18n/words";
import { QUESTIONS, SCREENS } from "@/lib/triage";
import { patientTexts, textsIn } from "./texts";

const VOICES = ["self", "other"] as const;
const BOTH = [
  ["en", "self"],
  ["en", "other"],
  ["es", "self"],
  ["es", "other"],
] as const;

/** What one does not say to a person who fills in a form. */
const UNWELCOME = {
  en: /\b(please|sorry|invalid|oops|error occurred|failed to)\b|\*/i,
  es: /\b(por favor|lo sentimos|perdón|inválid[oa]|no válid[oa]|ups)\b|\*/i,
};

describe.each(BOTH)("%s (%s)", (locale, voice) => {
  const q = questionWordsIn(locale, voice);

  it("neither pleads nor blames, and marks nothing with an asterisk", () => {
    const found = patientTexts(locale, voice).filter(({ text }) => UNWELCOME[locale].test(text));
    expect(found).toEqual([]);
  });

  it("gives every screen a title of its own, which is not a question", () => {
    const { number, contact, consent, check } = words(locale, voice).intake;
    const titles = [...SCREENS.map(({ id }) => q.screens[id].title), contact.title, consent.title];
    expect(new Set([...titles, number.title, check.title]).size).toBe(titles.length + 2);
    expect(titles.filter((title) => title === "" || /\?/.test(title))).toEqual([]);
  });

  it("asks no two questions of a screen in the same words", () => {
    const twice = SCREENS.filter(({ questions }) => {
      const labels = questions.map(({ id }) => q.questions[id].label);
      return new Set(labels).size < labels.length;
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it("ends every text that stands alone as it begins: no space around it, none twice within", () => {
    const loose = patientTexts(locale, voice).filter(
      ({ at, text }) =>
        !/(errorPrefix|hours\.and|today)$/.test(at) && (text !== text.trim() || / {2}/.test(text)),
    );
    expect(loose).toEqual([]);
  });
});

it("offers an explicit none wherever several may be ticked, unless one must be true", () => {
  const without = QUESTIONS.filter((q) => q.type === "multi" && !q.options.includes("none"));
  // Asked only after a yes to cancer.
  expect(without.map(({ id }) => id)).toEqual(["cancerType"]);
});

it("names every answer of the form the same in both voices where no person is meant", () => {
  for (const locale of ["en", "es"] as const) {
    const [self, other] = VOICES.map((voice) => questionWordsIn(locale, voice).common);
    expect(self).toMatchObject({ yes: other?.yes, no: other?.no, unsure: other?.unsure });
  }
});

it("repeats the words of the options in the errors that name them", () => {
  for (const locale of ["en", "es"] as const) {
    const { common } = questionWordsIn(locale, "self");
    const { errors } = words(locale).intake;
    const said = textsIn(errors.sign)[0]?.text.toLowerCase() ?? "";
    for (const word of [common.yes, common.no, common.unsure])
      expect(said).toContain(word.toLowerCase());
  }
});
