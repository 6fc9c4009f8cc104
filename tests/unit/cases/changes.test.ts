import { expect, test } from "vitest";
import { signChanges } from "@/lib/cases/changes";
import type { Answers } from "@/lib/triage";
import { QUIET } from "@/tests/unit/intake/answers";

const NEW = { answer: "yes", since: "under2Weeks", trend: "worse" } as const;
const OLD = { answer: "yes", since: "over3Months", trend: "same" } as const;
const howOf = (before: Answers, now: Answers) =>
  signChanges(before, now).map(({ id, how }) => `${id} ${how}`);

test("a sign is new, otherwise, gone or open; what stayed is not named", () => {
  expect(howOf(QUIET, QUIET)).toEqual([]);
  expect(howOf(QUIET, { ...QUIET, saddle: NEW })).toEqual(["saddle new"]);
  expect(howOf({ ...QUIET, saddle: OLD }, { ...QUIET, saddle: NEW })).toEqual(["saddle changed"]);
  expect(howOf({ ...QUIET, saddle: OLD }, QUIET)).toEqual(["saddle gone"]);
  const unsure = { ...QUIET, saddle: { answer: "unsure" }, fever: "unsure" } as const;
  expect(howOf({ ...QUIET, saddle: OLD }, unsure)).toEqual(["saddle open", "fever open"]);
  expect(howOf(unsure, QUIET)).toEqual(["saddle gone", "fever gone"]);
});

test("silence is open, never gone; the order of ticks is no change", () => {
  const { bowel: _, ...silent } = { ...QUIET, bowel: NEW };
  expect(howOf({ ...QUIET, bowel: NEW }, silent)).toEqual(["bowel open"]);
  const two = { ...QUIET, alarmNow: ["chestPain", "fainted"] } as const;
  expect(howOf(two, { ...QUIET, alarmNow: ["fainted", "chestPain"] })).toEqual([]);
});
