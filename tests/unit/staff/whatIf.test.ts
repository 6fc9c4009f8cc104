import { describe, expect, test } from "vitest";
import { compare } from "@/components/case/whatIf/compare";
import { groupsOf, matching } from "@/components/case/whatIf/groups";
import {
  change,
  changeable,
  changedAnswers,
  NO_CHANGES,
  plainAnswers,
  privateGiven,
  readTrial,
  run,
  type Start,
  withAnswer,
  withoutPrivate,
} from "@/components/case/whatIf/trial";
import { verdictOf } from "@/components/case/whatIf/verdict";
import { triageBothAges } from "@/lib/cases/bothAges";
import { type Answers, type AnswerValue, question, triage } from "@/lib/triage";
import { QUIET } from "@/tests/unit/intake/answers";

const start: Start = { answers: QUIET, secondsTaken: null, ageByBirthDate: null };
const NUMB = { answer: "yes", since: "under2Weeks", trend: "worse" } as const;
const numb = change(start, NO_CHANGES, "saddle", NUMB);
const real = run(start);

describe("what changed against the real result", () => {
  test("nothing, when nothing was changed", () => {
    expect(compare(real, run(start))).toMatchObject({ step: "same", changed: [], gone: [] });
    expect(verdictOf(real, real, compare(real, real))).toBe("The level stays. The reasons stay.");
  });
  test("a danger sign brings the level up and its own reason with it", () => {
    const tried = run(start, numb);
    const { step, changed, gone } = compare(real, tried);
    expect([tried.tier, step, gone]).toEqual(["emergency", "up", []]);
    expect(changed[0]).toMatchObject({ change: "new", reason: { ruleId: "CES-1" } });
    expect(verdictOf(real, tried, compare(real, tried))).toMatch(/^Up from .+ Reasons: \d+ new\.$/);
  });
  test("the other way round it comes down, and the reason is gone", () => {
    const { step, changed, gone } = compare(run(start, numb), real);
    expect(step).toBe("down");
    expect(changed.map(({ change }) => change)).not.toContain("new");
    expect(gone.map(({ ruleId }) => ruleId)).toContain("CES-1");
  });
  test("a reason that only moves is neither new nor gone", () => {
    const unsure = run(start, change(start, NO_CHANGES, "saddle", { answer: "unsure" }));
    const [reason] = unsure.reasons.filter(({ ruleId }) => ruleId !== "SELF-1");
    if (!reason) throw new Error("An open sign gave no reason.");
    const as = (change: object) => ({ ...unsure, reasons: [{ ...reason, ...change }] });
    const moves: [object, object, string][] = [
      [{ tier: "soon" }, { tier: "urgent" }, "higher"],
      [{ tier: "urgent" }, { tier: "soon" }, "lower"],
      [{ basis: "possible" }, { basis: "definite" }, "surer"],
      [{ basis: "definite" }, { basis: "possible" }, "lessSure"],
    ];
    for (const [before, now, move] of moves) {
      const { changed, gone, kept } = compare(as(before), as(now));
      expect([changed.map((c) => c.change), gone, kept]).toEqual([[move], [], 0]);
    }
  });
});

describe("the changes", () => {
  test("the unchanged answers give what the rules gave when the case came in", () => {
    expect(real).toEqual(triage(QUIET));
    const twoAges = { ...start, ageByBirthDate: 80, answers: { ...QUIET, age: 30 } };
    expect(run(twoAges)).toEqual(triageBothAges(twoAges.answers, 80));
    expect(run(twoAges, change(twoAges, NO_CHANGES, "age", 40))).toEqual(
      triage({ ...QUIET, age: 40 }),
    );
  });
  test("the real answer again is no change, in whatever order it is ticked", () => {
    expect(change(start, numb, "saddle", { answer: "no" }).size).toBe(0);
    const two: Start = { ...start, answers: { ...QUIET, medicines: ["opioidDaily", "sedatives"] } };
    expect(change(two, NO_CHANGES, "medicines", ["sedatives", "opioidDaily"]).size).toBe(0);
  });
  test("silence is a change, and is never a no", () => {
    const silent = change(start, NO_CHANGES, "saddle", undefined);
    expect(changedAnswers(start, silent)).not.toHaveProperty("saddle");
    expect(compare(real, run(start, silent)).step).toBe("up");
  });
  test("the start is left as it was", () => {
    run(start, numb);
    expect(start.answers).toEqual(QUIET);
    expect(NO_CHANGES.size).toBe(0);
  });
});

describe("private answers", () => {
  const low: Start = { ...start, answers: { ...QUIET, selfHarm: "thoughts", phqDown: "d3" } };
  test("are neither offered nor named while they are shut, and count all the same", () => {
    expect(privateGiven(low)).toBeGreaterThanOrEqual(2);
    expect(changeable(low.answers, false).some((q) => q.sensitive)).toBe(false);
    expect(changeable(low.answers, true).map((q) => q.id)).toContain("selfHarm");
    const groups = groupsOf(low.answers, low.answers, { real: run(low), privateOpen: false });
    expect(JSON.stringify(groups)).not.toContain("selfHarm");
    expect(run(low).reasons.map(({ ruleId }) => ruleId)).toContain("PSY-2");
  });
  test("changes to them do not count once they are shut again", () => {
    const both = change(low, numb, "selfHarm", "no");
    expect([...withoutPrivate(both).keys()]).toEqual(["saddle"]);
  });
});

describe("the list of questions", () => {
  const groupsFor = (now: Answers) => groupsOf(QUIET, now, { real, privateOpen: true });
  test("what a change brings up stands first", () => {
    expect(groupsFor(QUIET)[0]?.id).not.toBe("asked");
    const [first] = groupsFor({ ...QUIET, fever: "yes" });
    expect(first?.id).toBe("asked");
    expect(first?.items.map(({ id }) => id)).toEqual(["feverCause", "feverLength"]);
  });
  test("each question stands once", () => {
    const ids = groupsFor({ ...QUIET, fever: "yes" }).flatMap(({ items }) =>
      items.map((i) => i.id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
  test("is found by any words of it, in any order", () => {
    const found = (typed: string) =>
      matching(groupsFor(QUIET), typed).flatMap(({ items }) => items.map(({ id }) => id));
    expect(found("saddle")).toEqual(["saddle"]);
    expect(found("wiping NUMB")).toEqual(["saddle"]);
    expect(found("zzz")).toEqual([]);
    expect(found(" ").length).toBe(changeable(QUIET, true).length);
  });
});

describe("an answer is read as the form of a patient is", () => {
  const form = (...entries: [string, string][]) => {
    const data = new FormData();
    for (const [name, value] of entries) data.append(name, value);
    return data;
  };
  test.each([
    ["saddle", [["saddle", "yes"]], { answer: "yes" }],
    [
      "saddle",
      [
        ["saddle", "yes"],
        ["saddle.since", "under2Weeks"],
      ],
      { answer: "yes", since: "under2Weeks" },
    ],
    [
      "medicines",
      [
        ["medicines", "opioidDaily"],
        ["medicines", "sedatives"],
      ],
      ["opioidDaily", "sedatives"],
    ],
    ["age", [["age", "71"]], 71],
    ["firstAge", [["firstAge.unsure", "unsure"]], "unsure"],
    ["fever", [], undefined],
  ] as const)("%s", (id, entries, value) => {
    const read = readTrial(
      question(id),
      form(...entries.map(([a, b]): [string, string] => [a, b])),
    );
    expect(read).toEqual({ value });
  });
  test("a number that is none is said, and has no value", () => {
    expect(readTrial(question("age"), form(["age", "old"]))).toEqual({
      value: undefined,
      wrong: "number",
    });
  });
});

describe("the open question to ask first", () => {
  const open: Start = { ...start, answers: { ...QUIET, fever: "unsure" } };
  const tierBy = (q: "fever" | "saddle", value: AnswerValue) =>
    run(open, withAnswer(q, value)).tier;
  test("each plain answer is tried by itself", () => {
    expect(plainAnswers(question("fever"))).toEqual(["yes", "no"]);
    expect(plainAnswers(question("saddle"))).toEqual([{ answer: "yes" }, { answer: "no" }]);
    expect(tierBy("fever", "no")).toBe(triage(QUIET).tier);
    expect(tierBy("saddle", { answer: "yes" })).toBe("emergency");
  });
  test("a list, a number or a text has too many", () => {
    for (const id of ["alarmNow", "painMap", "age", "painWorst", "freeText"] as const)
      expect(plainAnswers(question(id))).toEqual([]);
  });
});
