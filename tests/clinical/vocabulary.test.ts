import { expect, expectTypeOf, it } from "vitest";
import {
  type Answers,
  isVisible,
  NUMBER_RANGE,
  QUESTIONS,
  question,
  REQUIRED,
  SCREENS,
  type SentinelAnswer,
  triage,
  visibleQuestions,
} from "@/lib/triage";

it("has 65 questions with ids of their own, on 24 screens in order", () => {
  expect(new Set(QUESTIONS.map((q) => q.id)).size).toBe(QUESTIONS.length);
  expect(SCREENS.map((s) => s.id)).toEqual(
    Array.from({ length: 24 }, (_, i) => `s${String(i + 1).padStart(2, "0")}`),
  );
});

it("asks a question only after the one it depends on, and by answers that one allows", () => {
  const places = QUESTIONS.map((q) => q.id);
  const wrong = QUESTIONS.flatMap((q) =>
    q.askIf.filter((gate) => {
      const on = question(gate.q);
      const known = ["yes", "no", ...on.options];
      if (on.allowUnsure) known.push("unsure");
      if (on.allowPreferNot) known.push("prefer_not");
      const later = places.indexOf(gate.q) >= places.indexOf(q.id);
      return later || (gate.in ?? []).some((value) => !known.includes(value));
    }),
  );
  expect(wrong).toEqual([]);
});

it("hides a question only when its gate is answered, never while it is open", () => {
  expect(isVisible("pregnancy", {})).toBe("maybe");
  expect(isVisible("pregnancy", { sex: "male" })).toBe("no");
  expect(isVisible("pregnancy", { sex: "female", age: 30 })).toBe("yes");
  expect(isVisible("feverCause", { fever: "unsure" })).toBe("yes");
  expect(visibleQuestions("s02", { sex: "male", age: 30 })).toEqual([]);
  expect(visibleQuestions("s02", {}).map((q) => q.id)).toEqual(["pregnancy", "pregnancyAlarm"]);
});

it("lets an old answer to a hidden question count for nothing", () => {
  const fired = triage({
    sex: "male",
    age: 30,
    pregnancy: "pregnant",
    pregnancyAlarm: ["bleeding"],
  });
  expect(fired.reasons.map((r) => r.ruleId)).not.toContain("VIS-5");
});

it("takes a number at each end of its range, and none beyond", () => {
  const [least, most] = NUMBER_RANGE.integer;
  const age = (value: unknown) =>
    triage({ age: value }).missing.find((m) => m.q === "age")?.status === "unanswered";
  expect([least, most].map(age)).toEqual([false, false]);
  expect([least - 1, most + 1, 40.5, "40", Number.NaN].map(age)).toEqual(Array(5).fill(true));
});

it("asks no required question only of some", () => {
  expect(REQUIRED.filter((id) => question(id).askIf.length > 0)).toEqual([]);
});

it("types each answer by its question", () => {
  expectTypeOf<Answers["fever"]>().toEqualTypeOf<
    "yes" | "no" | "unsure" | "prefer_not" | undefined
  >();
  expectTypeOf<Answers["saddle"]>().toEqualTypeOf<SentinelAnswer | undefined>();
  expectTypeOf<Answers["painWorst"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Answers["firstAge"]>().toEqualTypeOf<number | "unsure" | undefined>();
  expectTypeOf<Answers["filledBy"]>().toEqualTypeOf<"self" | "helper" | "proxy" | undefined>();
});
