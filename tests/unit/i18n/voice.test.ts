import { describe, expect, expectTypeOf, it } from "vitest";
import { questionsEn } from "@/lib/i18n/questions.en";
import { questionsEs } from "@/lib/i18n/questions.es";
import { type BothWhereAddressed, inVoice, type SameVoices, voiceOf } from "@/lib/i18n/voice";

type Pair = { at: string; self: string; other: string };

/** Every text of a catalogue as a pair; a single text stands for both voices. */
function pairs(at: string, text: unknown): Pair[] {
  if (typeof text === "string") return [{ at, self: text, other: text }];
  const all = Object.entries(text as object);
  const { self, other } = text as Partial<Pair>;
  if (all.length === 2 && typeof self === "string" && typeof other === "string")
    return [{ at, self, other }];
  return all.flatMap(([key, below]) => pairs(at === "" ? key : `${at}.${key}`, below));
}

/** Meant for whoever fills in the form. */
const OF_THE_WRITER = /^(screens\.s01\.intro|sections\.free|questions\.filledBy\.)/;

describe("for someone else", () => {
  it("English never says you of the patient", () => {
    const you = pairs("", questionsEn)
      .filter(({ at, other }) => !OF_THE_WRITER.test(at) && /\b(you|your|I|me|my)\b/i.test(other))
      .map(({ at }) => at);
    // The one who fills in the form is asked to list what they can.
    expect(you).toEqual(["questions.medsText.label"]);
  });

  it("a text that speaks to the patient is another one for someone else", () => {
    const same = pairs("", questionsEn)
      .filter(({ at }) => !OF_THE_WRITER.test(at))
      .filter(({ self, other }) => self === other && /\b(you|your|I|me|my)\b/i.test(self));
    expect(same).toEqual([]);
  });

  it("Spanish names the person in every question, because its verbs do not tell who is meant", () => {
    const unnamed = pairs("", questionsEs)
      .filter(({ at }) => /^questions\.\w+\.label$/.test(at) && !OF_THE_WRITER.test(at))
      .filter(({ other }) => !/\bla persona\b/i.test(other))
      .map(({ at }) => at.split(".")[1]);
    expect(unnamed).toEqual(["feverLength", "legVsBack", "cancerType", "injuryWhen"]);
  });

  it("Spanish never says yo, me or mi of the patient, nor usted", () => {
    const own = pairs("", questionsEs)
      .filter(({ at, other }) => !OF_THE_WRITER.test(at) && /\b(yo|me|mi|mí|usted)\b/i.test(other))
      .map(({ at, other }) => `${at}: ${other}`);
    expect(own).toEqual([]);
  });
});

describe("a text without its other voice", () => {
  it("does not compile where English speaks to a person, or as one", () => {
    const single = { label: "Do you leak pee?", option: "It wakes me", plain: "Cancer" } as const;
    type Wanted = BothWhereAddressed<typeof single>;
    expectTypeOf<Wanted["label"]>().not.toEqualTypeOf<(typeof single)["label"]>();
    expectTypeOf<Wanted["option"]>().toEqualTypeOf<{
      readonly self: string;
      readonly other: string;
    }>();
    expectTypeOf<Wanted["plain"]>().toEqualTypeOf<"Cancer">();
  });

  it("does not compile in Spanish where English has two", () => {
    type Wanted = SameVoices<typeof questionsEn>["questions"]["saddle"]["label"];
    expectTypeOf<string>().not.toExtend<Wanted>();
    expectTypeOf<{ self: string; other: string }>().toExtend<Wanted>();
  });
});

it("a helper asks the patient, so only a proxy is spoken to about them", () => {
  expect(["self", "helper", "proxy", undefined].map((filledBy) => voiceOf({ filledBy }))).toEqual([
    "self",
    "self",
    "other",
    "self",
  ]);
});

it("a catalogue in one voice keeps its shape", () => {
  const catalogue = { a: { self: "you", other: "they" }, b: { self: "I", helper: "we" }, c: "x" };
  expect(inVoice(catalogue, "other")).toEqual({
    a: "they",
    b: { self: "I", helper: "we" },
    c: "x",
  });
});
