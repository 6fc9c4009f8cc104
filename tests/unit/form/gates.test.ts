import { describe, expect, it } from "vitest";
import { gateOf, opensOn, screenQuestions } from "@/components/intake/gates";
import { QUESTIONS, question, SCREENS } from "@/lib/triage";

/** The style sheet unfolds at most this many questions after their gate. */
const MOST_AFTER_A_GATE = 3;

const gated = QUESTIONS.flatMap((q) => {
  const gate = gateOf(q);
  return gate ? [{ id: q.id, screen: q.screen, gate: gate.question }] : [];
});

describe("questions that an answer on their own screen unfolds", () => {
  it("are those we know of", () => {
    expect(gated.map(({ id, gate }) => `${gate} > ${id}`)).toEqual([
      "pregnancy > pregnancyAlarm",
      "bothLegsPain > bothLegsNumb",
      "fever > feverCause",
      "fever > feverLength",
      "legPain > legVsBack",
      "cancer > cancerType",
      "cancer > cancerWhen",
      "injury > injuryWhen",
      "injury > injurySigns",
    ]);
  });
  it.each(gated)(
    "$id stands right after $gate, as the style sheet needs it",
    ({ id, screen, gate }) => {
      const order = SCREENS.find((one) => one.id === screen)?.questions.map((q) => q.id) ?? [];
      const [from, to] = [order.indexOf(gate), order.indexOf(id)];
      expect(to - from).toBeGreaterThan(0);
      expect(to - from).toBeLessThanOrEqual(MOST_AFTER_A_GATE);
      for (const between of order.slice(from + 1, to)) {
        expect(gateOf(question(between))?.question).toBe(gate);
      }
    },
  );
  it("tell their gate which answers unfold them", () => {
    expect(opensOn(question("fever"))).toEqual(["yes", "unsure"]);
    expect(opensOn(question("saddle"))).toEqual([]);
  });
});

describe("a screen", () => {
  it("keeps a folded question after a no, so that changing the answer can unfold it without a script", () => {
    const ids = screenQuestions("s05", { fever: "no" }).map((q) => q.id);
    expect(ids).toContain("feverCause");
  });
  it("leaves out what an answer of another screen rules out", () => {
    expect(screenQuestions("s02", { age: 70, sex: "male" })).toEqual([]);
  });
});
