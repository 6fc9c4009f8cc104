import { expect, test } from "vitest";
import { movedAway, standingTelling, tellingsOf } from "@/lib/cases/tellings";
import { dangerSignsOf, standingOf } from "@/lib/intake/dangerSigns";
import { type Answers, triage } from "@/lib/triage";
import { QUIET } from "@/tests/unit/intake/answers";

const NUMB: Answers = { ...QUIET, saddle: { answer: "yes", since: "under2Weeks", trend: "worse" } };
const stored = (id: string, answers: Answers) => ({
  id,
  source: "form" as const,
  locale: "en",
  createdAt: new Date(),
  secondsTaken: null,
  answers,
  triages: [{ result: triage(answers) }],
});

test("an answer that leaves a danger sign is named; silence about it leaves nothing", () => {
  expect(movedAway(NUMB, QUIET)).toEqual(["saddle"]);
  const { saddle: _, ...silent } = QUIET;
  expect(movedAway(NUMB, silent)).toEqual([]);
  expect(movedAway({ ...QUIET, fever: "unsure" }, QUIET)).toEqual(["fever"]);
});

test("the level stands on the highest telling, though a later one says less", () => {
  const tellings = tellingsOf([stored("later", QUIET), stored("first", NUMB)]);
  expect(standingTelling(tellings)?.id).toBe("first");
  expect(tellings[0]?.movedAway).toEqual(["saddle"]);
  expect(standingTelling(tellingsOf([stored("b", QUIET), stored("a", QUIET)]))?.id).toBe("b");
  expect(standingTelling([])).toBeNull();
});

test("not sure, rather not say and no answer are open signs, never absent ones", () => {
  const open = [undefined, "unsure", "prefer_not", { answer: "unsure" as const }, ["unsure"]];
  for (const value of open) expect(standingOf(value)).toBe("open");
  for (const value of ["no", { answer: "no" as const }, ["none"]]) {
    expect(standingOf(value)).toBe("absent");
  }
  expect(standingOf(["unsure", "chestPain"])).toBe("present");
  expect(new Set(dangerSignsOf({}).map((sign) => sign.standing))).toEqual(new Set(["open"]));
});
