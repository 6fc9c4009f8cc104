import { expect, it } from "vitest";
import { RULES, triage } from "@/lib/triage";
import { readCases } from "./read";

type Answers = Record<string, unknown>;
type Witness = { id: string; changed: Answers; answers: Answers; expect: { rules?: string[] } };

const witnesses = readCases("witness") as unknown as Witness[];

/** A calm case: the first witness answers all but one question, which its id names. */
const calm: Answers = { ...witnesses[0]?.answers, selfHarm: "no" };

const firedBy = (answers: Answers): Set<string> =>
  new Set(triage(answers).reasons.map((r) => r.ruleId));

/** SELF-1 always fires; the calm case itself has enough impact for two rules, which are tried apart. */
const ALWAYS_CALM = ["SELF-1", "ROU-1", "ROU-2"];

/** The same case with one of the changed answers put back to the calm one. */
const nearCases = (one: Witness): Answers[] =>
  Object.keys(one.changed).map((q) => {
    const { [q]: _, ...others } = one.answers;
    return q in calm ? { ...others, [q]: calm[q] } : others;
  });

it("starts from a case that needs no visit", () => {
  expect(triage(calm).tier).toBe("routine");
});

it("fires every rule by one case, and not by one that differs in a single answer", () => {
  const tried = new Set<string>(ALWAYS_CALM);
  for (const one of witnesses) {
    const near = nearCases(one).map(firedBy);
    for (const id of firedBy(one.answers)) if (near.some((fired) => !fired.has(id))) tried.add(id);
  }
  expect(RULES.map((rule) => rule.id).filter((id) => !tried.has(id))).toEqual([]);
});

it("fires the two rules of impact at their number, and not below it", () => {
  const impact = (pegEach: number, painWorst: number): string[] => {
    const peg = { pegPain: pegEach, pegEnjoy: pegEach, pegActivity: pegEach };
    const { reasons } = triage({ ...calm, ...peg, painWorst });
    return reasons.map((r) => r.ruleId).filter((id) => id.startsWith("ROU"));
  };
  expect(impact(4, 6)).toEqual(["ROU-1", "ROU-2"]);
  expect(impact(3, 7)).toEqual(["ROU-1"]);
  expect(impact(3, 6)).toEqual([]);
});
