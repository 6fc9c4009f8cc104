import { describe, expect, it } from "vitest";
import { type Answers, SPECIALTIES, TIERS, tierOf, triage } from "@/lib/triage";
import { readCases } from "./read";

describe("a score", () => {
  const bandOf = (score: "peg" | "gad2" | "phq2" | "phq4", answers: Answers) =>
    triage(answers).scores[score].band;
  const peg = (each: number): Answers => ({ pegPain: each, pegEnjoy: each, pegActivity: each });
  const mood = (...days: ("d0" | "d1" | "d2" | "d3")[]): Answers => {
    const [phqNervous, phqWorry, phqDown, phqInterest] = days;
    return { phqNervous, phqWorry, phqDown, phqInterest } as Answers;
  };

  it("has its band from the bound on", () => {
    expect([0, 3, 4, 6, 7, 10].map((n) => bandOf("peg", peg(n)))).toEqual([
      "low",
      "low",
      "moderate",
      "moderate",
      "high",
      "high",
    ]);
    expect(bandOf("gad2", mood("d1", "d1", "d0", "d0"))).toBe("negative");
    expect(bandOf("gad2", mood("d1", "d2", "d0", "d0"))).toBe("positive");
    expect(bandOf("phq2", mood("d0", "d0", "d1", "d1"))).toBe("negative");
    expect(bandOf("phq2", mood("d0", "d0", "d3", "d0"))).toBe("positive");
    const four = [
      mood("d0", "d0", "d0", "d0"),
      mood("d1", "d1", "d0", "d0"),
      mood("d1", "d1", "d1", "d0"),
      mood("d2", "d1", "d1", "d1"),
      mood("d2", "d2", "d1", "d1"),
      mood("d2", "d2", "d2", "d2"),
      mood("d3", "d2", "d2", "d2"),
      mood("d3", "d3", "d3", "d3"),
    ].map((answers) => bandOf("phq4", answers));
    expect(four).toEqual([
      "none",
      "none",
      "mild",
      "mild",
      "moderate",
      "moderate",
      "severe",
      "severe",
    ]);
  });

  it("has no band while an item is open, only its bounds", () => {
    const { peg: open, phq4 } = triage({ pegPain: 6, pegEnjoy: 6, phqDown: "d2" }).scores;
    expect(open).toEqual({ value: null, min: 4, max: 7.33, answered: 2, of: 3, band: null });
    expect(phq4).toEqual({ value: null, min: 2, max: 11, answered: 1, of: 4, band: null });
  });
});

describe("a suggestion", () => {
  const cases = readCases("examples").map(({ answers }) => triage(answers));

  it("names the rules of the tier as its why", () => {
    for (const { suggestion, reasons, tier } of cases)
      expect(suggestion.why).toEqual(
        reasons.filter((r) => r.tier === tier).map(({ ruleId }) => ruleId),
      );
  });

  it("speaks against each specialty that it does not name", () => {
    for (const { suggestion } of cases) {
      const named = [suggestion.primary, ...suggestion.secondary];
      expect(suggestion.whyNot.map(({ destination }) => destination)).toEqual(
        SPECIALTIES.filter((one) => !named.includes(one)),
      );
    }
  });

  /** The first witness answers all but one question. */
  const calm = {
    ...(readCases("witness")[0]?.answers as Answers),
    selfHarm: "no",
  } satisfies Answers;

  it("says why not in words that fit what was tried", () => {
    const whyNot = (answers: Answers) =>
      Object.fromEntries(
        triage(answers).suggestion.whyNot.map(({ destination, text }) => [destination, text]),
      );
    const untried = whyNot({ ...calm, physio: "none" });
    expect(untried.orthopedics).toBe(
      "No nerve or structure rule matched and therapy has not been tried.",
    );
    expect(untried.rheumatology).toBe(
      "Inflammatory features below the NG65 count, or first pain at 45 or later.",
    );
    expect(untried.neurology).toBe("No sign of a nerve disease outside a single spine root.");
    expect(untried.pain_management).toBe(
      "At least 6 weeks of therapy has not yet been tried without help.",
    );
    const tried = whyNot({ ...calm, physio: "noHelp" });
    expect(tried.orthopedics).toBe("No nerve or structure rule matched.");
    expect(tried.pain_management).toBe("Impact is below the pain-service rule.");
    const bladder: Answers = { bladderFlow: { answer: "yes", since: "under2Weeks" } };
    expect(whyNot(bladder).physical_therapy).toBe(
      "No movement-related or ongoing pain rule matched.",
    );
  });

  it("turns to the crisis line only for a rule of it that calls today", () => {
    const contactOf = (answers: Answers) => triage(answers).suggestion.contact;
    expect(contactOf({ selfHarm: "plan" })).toBe("crisis");
    expect(contactOf({})).toBe("call_today");
    expect(contactOf(calm)).toBe("usual");
  });
});

describe("the tier alone", () => {
  it("is that of the whole result, in every written case", () => {
    const wrong = (["examples", "witness", "conformance"] as const)
      .flatMap(readCases)
      .filter(({ answers }) => tierOf(answers) !== triage(answers).tier);
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(new Set(readCases("conformance").map(({ answers }) => tierOf(answers))).size).toBe(
      TIERS.length,
    );
  });
});
