import { describe, expect, expectTypeOf, it } from "vitest";
import { questionWordsIn } from "@/lib/i18n/questions";
import type { questionsEn } from "@/lib/i18n/questions.en";
import {
  QUESTIONS,
  type QuestionId,
  RULES,
  SCREENS,
  type ScreenId,
  SECTIONS,
  SENTINEL_DETAILS,
  type SectionId,
  SUPPRESSORS,
} from "@/lib/triage";
import { reasonsEs } from "@/lib/triage/reasons.es";

type Words = { label: string; options: Record<string, string> };

describe.each([
  ["English", questionWordsIn("en", "self")],
  ["English, for someone else", questionWordsIn("en", "other")],
  ["Spanish", questionWordsIn("es", "self")],
  ["Spanish, for someone else", questionWordsIn("es", "other")],
])("the questions in %s", (_, words) => {
  it("have a word for every question and every option, and none for another", () => {
    const all: Record<string, Words> = words.questions;
    expect(Object.keys(all)).toEqual(QUESTIONS.map((q) => q.id));
    for (const q of QUESTIONS)
      expect([q.id, Object.keys(all[q.id]?.options ?? {})]).toEqual([q.id, [...q.options]]);
    const empty = QUESTIONS.filter((q) => {
      const { label = "", options = {} } = all[q.id] ?? {};
      return label.trim() === "" || Object.values(options).some((text) => text.trim() === "");
    });
    expect(empty.map((q) => q.id)).toEqual([]);
  });

  it("name every section, screen and detail", () => {
    expect(Object.keys(words.sections)).toEqual([...SECTIONS]);
    expect(Object.keys(words.screens)).toEqual(SCREENS.map((s) => s.id));
    for (const [detail, values] of Object.entries(SENTINEL_DETAILS)) {
      const { options } = words.sentinel[detail as keyof typeof SENTINEL_DETAILS];
      expect(Object.keys(options)).toEqual([...values]);
    }
  });
});

it("cannot miss an id without failing to compile", () => {
  expectTypeOf<keyof typeof questionsEn.questions>().toEqualTypeOf<QuestionId>();
  expectTypeOf<keyof typeof questionsEn.screens>().toEqualTypeOf<ScreenId>();
  expectTypeOf<keyof typeof questionsEn.sections>().toEqualTypeOf<SectionId>();
});

describe("the reasons", () => {
  it("are said in Spanish for every rule, and for no other", () => {
    expect(Object.keys(reasonsEs).sort()).toEqual(RULES.map((r) => r.id).sort());
    const same = RULES.filter((r) => (reasonsEs as Record<string, string>)[r.id] === r.because);
    expect(same.map((r) => r.id)).toEqual([]);
  });

  it("name a source in words, with its year or that none is known", () => {
    const bare = RULES.filter((r) => r.source.trim() === "" || /\[|\bS\d/.test(r.source));
    expect(bare.map((r) => `${r.id}: ${r.source}`)).toEqual([]);
    const ours = /design|general clinical knowledge|practice$|^(INF-6|CES-7)$/;
    const dated = /\b(19|20)\d\d\b|\bundated\)$/;
    const open = [...RULES, ...SUPPRESSORS].flatMap(({ id, source }) =>
      source
        .split("; ")
        .filter((part) => !ours.test(part) && !dated.test(part))
        .map((part) => `${id}: ${part}`),
    );
    expect(open).toEqual([]);
    const claimed = RULES.filter((r) => r.strength === "guideline" && r.source === "design");
    expect(claimed.map((r) => r.id)).toEqual([]);
  });
});
