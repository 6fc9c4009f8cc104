import { expect, test } from "vitest";
import { z } from "zod";
import { examinedCount, PART_IDS, rowsOf } from "@/lib/cases/exam/findings";
import { EXAM_FIELDS, readExam } from "@/lib/cases/exam/form";
import { examItems } from "@/lib/cases/exam/items";
import { examLines } from "@/lib/cases/exam/lines";
import { ONE_ROWS } from "@/lib/cases/exam/one";

const schema = z.strictObject(EXAM_FIELDS);
const read = (typed: object) => readExam(schema.parse(typed));
function findingsOf(typed: object) {
  const answer = read(typed);
  if ("field" in answer) throw new Error(answer.message);
  return answer.findings;
}
const linesOf = (typed: object) =>
  Object.fromEntries(examLines(findingsOf(typed)).map(({ label, text }) => [label, text]));

test("what is left stays not examined: silence is never normal", () => {
  const nothing = findingsOf({});
  expect(examinedCount(nothing)).toBe(0);
  expect(new Set(Object.values(linesOf({})))).toEqual(new Set(["not examined"]));
  expect(examItems(nothing)).toMatchObject({ have: 0, of: 4 });

  const some = findingsOf({ power: "only", power_L5_right: "3" });
  expect(some.power.L5).toEqual({ right: "3", left: "not_examined" });
  expect(some.power.L4).toEqual({ right: "not_examined", left: "not_examined" });
  expect(linesOf({ power: "only", power_L5_right: "3" }).Power).toBe(
    "big toe lifts (L5): right 3/5, left not examined; " +
      "not examined: hip bends (L2), knee straightens (L3), foot lifts (L4), foot pushes down (S1)",
  );
});

test("normal but for one finding says so in one line", () => {
  const lines = linesOf({
    reflexes: "normal",
    power: "rest_normal",
    power_L5_right: "3",
    raise: "rest_normal",
    raise_raise_right: "positive",
    degrees_right: "40",
    gait: "foot_drop",
  });
  expect(lines).toMatchObject({
    Reflexes: "normal on both sides",
    Power: "big toe lifts (L5): right 3/5, left 5/5; otherwise 5/5",
    Sensation: "not examined",
    "Straight-leg raise": "right positive at 40°, left negative",
    Gait: "foot drop",
  });
});

test("all as normal holds where nothing else is said, and only when somebody says so", () => {
  const all = linesOf({ rest: "normal" });
  expect(all).toMatchObject({
    Reflexes: "normal on both sides",
    Sensation: "normal on both sides",
    "Straight-leg raise": "negative on both sides",
    Gait: "normal",
  });
  expect(examinedCount(findingsOf({ rest: "normal" }))).toBe(5);

  const but = linesOf({
    rest: "normal",
    power: "only",
    power_L5_right: "3",
    sensation: "not_examined",
    gait: "not_examined",
  });
  expect(but.Power).toContain("not examined: hip bends");
  expect(but).toMatchObject({
    Reflexes: "normal on both sides",
    Sensation: "not examined",
    Gait: "not examined",
  });
  expect(read({ rest: "normal", power_L4_left: "2" })).toMatchObject({ field: "power" });
  expect(schema.safeParse({ rest: "rest_normal" }).success).toBe(false);
});

test("fields that speak against each other are named, and nothing is dropped", () => {
  expect(read({ power: "normal", power_L4_left: "2" })).toMatchObject({ field: "power" });
  expect(read({ sensation_saddle_left: "absent" })).toMatchObject({ field: "sensation" });
  expect(read({ reflexes: "only" })).toMatchObject({ field: "reflexes" });
  expect(read({ raise: "normal", degrees_left: "30" })).toMatchObject({ field: "degrees_left" });
  expect(schema.safeParse({ power: "only", power_L4_left: "6" }).success).toBe(false);
  expect(schema.safeParse({ degrees_left: "140" }).success).toBe(false);
});

test("all normal but for one finding: the choice and its side say the whole examination", () => {
  expect(linesOf({ rest: "reflexes_ankle", one_reflex_right: "reduced" })).toEqual(
    linesOf({ rest: "normal", reflexes: "rest_normal", reflexes_ankle_right: "reduced" }),
  );
  expect(linesOf({ rest: "power_L5", one_power_right: "4", one_power_left: "3" })).toMatchObject({
    Power: "big toe lifts (L5): right 4/5, left 3/5; otherwise 5/5",
    Sensation: "normal on both sides",
    Gait: "normal",
  });
  expect(linesOf({ rest: "gait_foot_drop" })).toMatchObject({
    Gait: "foot drop",
    Power: "5/5 on both sides",
  });
  // What is said of another part still holds, and of this one its own finding stays.
  expect(
    linesOf({
      rest: "raise_raise",
      one_raise_left: "positive",
      degrees_left: "40",
      sensation: "not_examined",
    }),
  ).toMatchObject({
    "Straight-leg raise": "right negative, left positive at 40°",
    Sensation: "not examined",
  });
});

test("one finding without its side is asked for, and one that its part denies is refused", () => {
  expect(read({ rest: "power_S1" })).toMatchObject({ field: "rest" });
  // The side of another kind is no side of this one.
  expect(read({ rest: "power_S1", one_reflex_left: "absent" })).toMatchObject({ field: "rest" });
  expect(read({ rest: "power_S1", one_power_left: "4", power: "not_examined" })).toMatchObject({
    field: "power",
  });
});

test("every row of the examination can be the one that is not normal", () => {
  const all = PART_IDS.flatMap((part) => rowsOf(part).map(({ id }) => `${part}_${id}`));
  expect(ONE_ROWS.map(({ name }) => name as string).toSorted()).toEqual(all.toSorted());
});
