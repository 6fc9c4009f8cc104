import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Answers,
  QUESTIONS,
  type Question,
  REQUIRED,
  SENTINEL_DETAILS,
  tierRank,
  triage,
} from "@/lib/triage";

const detail = fc.record(
  {
    since: fc.constantFrom(...SENTINEL_DETAILS.since),
    trend: fc.constantFrom(...SENTINEL_DETAILS.trend),
    knownCause: fc.constantFrom(...SENTINEL_DETAILS.knownCause),
  },
  { requiredKeys: [] },
);

function answerTo(q: Question): fc.Arbitrary<unknown> {
  const open = [...(q.allowUnsure ? ["unsure"] : []), ...(q.allowPreferNot ? ["prefer_not"] : [])];
  switch (q.type) {
    case "sentinel":
      return fc.oneof(
        fc.constantFrom("no", ...open).map((answer) => ({ answer })),
        detail.map((d) => ({ answer: "yes", ...d })),
      );
    case "yesNo":
      return fc.constantFrom("yes", "no", ...open);
    case "choice":
      return fc.constantFrom(...q.options, ...open);
    case "multi":
    case "bodyMap":
      return fc.subarray([...q.options, ...open], { minLength: 1 });
    case "scale0to10":
      return fc.integer({ min: 0, max: 10 });
    case "integer":
      return fc.integer({ min: 0, max: 100 });
    case "text":
      return fc.constantFrom("", "It hurts.", "I cannot pee", "no chest pain");
  }
}

const anyAnswers = fc.record(Object.fromEntries(QUESTIONS.map((q) => [q.id, answerTo(q)])), {
  requiredKeys: [],
}) as fc.Arbitrary<Answers>;

const tierOf = (answers: unknown) => tierRank(triage(answers).tier);
const DANGER = REQUIRED.filter((id) => id !== "age");

describe("laws", () => {
  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
        (garbage) => {
          expect(triage(garbage).reasons.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("calls for empty and garbled answers to be looked at the same day", () => {
    for (const nothing of [{}, null, undefined, [], "yes", { age: "old", saddle: "no" }]) {
      expect(triage(nothing)).toMatchObject({ tier: "same_day", certainty: "insufficient" });
    }
  });

  it("never ranks not sure, rather not say or silence below no, for any danger item", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...DANGER), (answers, id) => {
        const q = QUESTIONS.find((one) => one.id === id);
        const no =
          q?.type === "sentinel"
            ? { answer: "no" }
            : q?.type === "multi"
              ? ["none"]
              : q?.id === "injury"
                ? "none"
                : "no";
        const base = tierOf({ ...answers, [id]: no });
        const { [id]: _, ...silent } = answers;
        const unsure =
          q?.type === "sentinel"
            ? { answer: "unsure" }
            : q?.type === "multi"
              ? ["unsure"]
              : "unsure";
        expect(tierOf(silent)).toBeGreaterThanOrEqual(base);
        expect(tierOf({ ...answers, [id]: unsure })).toBeGreaterThanOrEqual(base);
      }),
      { numRuns: 3_000 },
    );
  });

  it("does not depend on the order of the answers, and says the same twice", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const turned = Object.fromEntries(Object.entries(answers).reverse());
        expect(triage(turned)).toEqual(triage(answers));
      }),
      { numRuns: 500 },
    );
  });
});
