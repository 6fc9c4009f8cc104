import { expect, test } from "vitest";
import { needsCase } from "@/lib/cases/intake/needsCase";
import { type Answers, triage } from "@/lib/triage";
import { QUIET } from "./answers";

const asked = (answers: Answers) => needsCase(answers, triage(answers));
const SETTLED = { answer: "yes", since: "over3Months", trend: "same", knownCause: "yes" } as const;

test("a quiet form, an empty one and one of the first pages need no case", () => {
  expect(asked(QUIET)).toBe(false);
  expect(asked({})).toBe(false);
  expect(asked({ age: 44, sex: "male", filledBy: "self" })).toBe(false);
});

test.each(["saddle", "bladderFlow", "bladderLeak", "bowel", "bothLegsWeak", "footDrop"] as const)(
  "a settled, explained yes to %s needs one all the same",
  (sign) => {
    expect(asked({ ...QUIET, [sign]: SETTLED })).toBe(true);
    expect(asked({ [sign]: { answer: "yes" } })).toBe(true);
    expect(asked({ [sign]: { answer: "no" } })).toBe(false);
  },
);

test("a listed sign, and any thought of self-harm, need one; none and no do not", () => {
  expect(asked({ alarmNow: ["vomitBlood"] })).toBe(true);
  expect(asked({ alarmNow: ["none"] })).toBe(false);
  expect(asked({ selfHarm: "passive" })).toBe(true);
  expect(asked({ selfHarm: "no" })).toBe(false);
});

test("what the rules call for today needs one, without a sign of the list", () => {
  const answers = { ...QUIET, fever: "yes", feverCause: "unknown" } as const;
  expect(triage(answers).draftNeedsRow).toBe(true);
  expect(asked(answers)).toBe(true);
});

test("when the rules threw, any answer is enough", () => {
  expect(needsCase({ age: 44 }, null)).toBe(true);
  expect(needsCase({}, null)).toBe(false);
});
