import { describe, expect, it } from "vitest";
import { RULES, triage } from "@/lib/triage";
import { type Case, readCases } from "./read";
import { said } from "./said";

/** Examples and witnesses state only parts: rules that must and must not fire, tier, where to. */
function wrongIn(one: Case): string[] {
  const got = said(one);
  const fired = (got.reasons as string[][]).map(([id]) => id);
  const { rules = [], notRules = [], secondsTaken: _, ruleTier, basis, ...rest } = one.expect;
  const wrong = rules.filter((id) => !fired.includes(id)).map((id) => `${id} did not fire`);
  wrong.push(...notRules.filter((id) => fired.includes(id)).map((id) => `${id} fired`));
  if (ruleTier !== undefined) {
    const hit = (got.reasons as string[][]).find(([id]) => id === rules[0]);
    if (hit?.[1] !== ruleTier || hit?.[2] !== basis)
      wrong.push(`${rules[0]} is ${hit?.[1]} ${hit?.[2]}`);
  }
  for (const [key, want] of Object.entries(rest)) {
    if (!partAgrees(key, got, want)) wrong.push(`${key} is not ${JSON.stringify(want)}`);
  }
  return wrong.map((text) => `${one.id}: ${text}`);
}

function partAgrees(key: string, got: Record<string, unknown>, want: unknown): boolean {
  const suggestion = got.suggestion as { primary: string; secondary: string[] };
  const list = (value: unknown) => (Array.isArray(value) ? value : [value]);
  if (key === "primary") return suggestion.primary === want;
  if (key === "secondary")
    return list(want).every((d) => suggestion.secondary.includes(d as string));
  if (key === "suppressed")
    return list(want).every((id) => (got.suppressed as string[][]).some(([s]) => s === id));
  if (key === "chips" || key === "contradictions")
    return list(want).every((id) => (got[key] as unknown[]).includes(id));
  if (key === "tier") return list(want).includes(got.tier);
  return JSON.stringify(got[key]) === JSON.stringify(want);
}

describe.each([
  ["examples", 65],
  ["witness", 156],
] as const)("%s", (name, count) => {
  const cases = readCases(name);
  it(`has all ${count} cases`, () => expect(cases).toHaveLength(count));
  it("agrees with every case", () => expect(cases.flatMap(wrongIn)).toEqual([]));
});

describe("the table", () => {
  it("has every rule fired by a witness", () => {
    const fired = new Set(
      readCases("witness").flatMap((one) => triage(one.answers).reasons.map((r) => r.ruleId)),
    );
    expect(RULES.map((r) => r.id).filter((id) => !fired.has(id))).toEqual([]);
  });
  it("has 135 rules with ids of their own", () =>
    expect(new Set(RULES.map((r) => r.id)).size).toBe(135));
});
