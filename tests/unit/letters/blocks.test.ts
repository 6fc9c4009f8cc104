import { expect, test } from "vitest";
import { blocksSchema } from "@/lib/letters/blocks";

const lines = (...texts: string[]) => texts.map((text) => ({ label: "a label", text }));
const letter = {
  reference: "BP-1",
  date: "November 26, 2026",
  from: { clinic: "Clinic", phone: "(312) 555-0118", clinician: "Dr T" },
  to: { name: "Dr F", organisation: "Office", address: "1 Way", specialty: "Neurology" },
  situation: { tier: "4 Soon", line: "A line", question: "A question?", wanted: "A decision" },
  assessment: { signs: [], reasons: [], findings: [] },
  completeness: { have: 8, of: 8, missing: [] },
};

test("a letter sent before its parts had names is read with the same names as one of now", () => {
  const patient = {
    name: "P",
    born: "May 26, 1981",
    sex: "Male",
    phone: "not known",
    language: "E",
  };
  const request = { seenBy: "Within 6 weeks", replyBy: "December 3, 2026", reply: "On the page" };
  const now = { ...letter, background: { patient, history: [] }, request };
  const before = {
    ...letter,
    background: { patient: lines(...Object.values(patient)), history: [] },
    request: lines(...Object.values(request)),
  };
  expect(blocksSchema.parse(now)).toEqual(now);
  expect(blocksSchema.parse(before)).toEqual(now);
  expect(blocksSchema.safeParse({ ...before, request: lines("Now") }).success).toBe(false);
});
