import { describe, expect, it, test } from "vitest";
import { mayWait, resumedDue, workingDaysLeft } from "@/lib/cases/pause";

const DAY = [["08:00", "17:00"]];
const clinic = {
  timeZone: "America/Chicago",
  hours: {
    week: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY },
    holidays: ["2026-11-26"],
  },
};
/** A time of the clinic's wall clock in November 2026, when it is six hours behind UTC. */
const at = (day: number, hour: number): Date => new Date(Date.UTC(2026, 10, day, hour + 6));

describe("what is left of the clinic's clock", () => {
  it.each([
    ["due tonight, asked at ten", at(24, 10), at(24, 17), 1],
    ["due tomorrow night", at(24, 10), at(25, 17), 1],
    ["two working days with a holiday between", at(24, 10), at(27, 17), 2],
    ["over a weekend", at(20, 10), at(24, 17), 2],
    ["run out already", at(24, 10), at(23, 17), 0],
  ])("%s", (_, from, due, days) => {
    expect(workingDaysLeft(from, due, clinic)).toBe(days);
  });

  it("is what the clinic has again when the answer comes, however long that took", () => {
    const left = workingDaysLeft(at(3, 10), at(5, 17), clinic);
    expect(left).toBe(2);
    expect(resumedDue(left, at(10, 11), "routine", clinic)).toEqual(at(12, 17));
    expect(resumedDue(left, at(13, 20), "routine", clinic)).toEqual(at(17, 17));
  });

  it("that had run out is due at once", () => {
    expect(resumedDue(0, at(10, 11), "routine", clinic)).toEqual(at(10, 11));
  });

  it("is never more than a clock of the level the case has by then", () => {
    expect(resumedDue(7, at(10, 11), "urgent", clinic)).toEqual(at(11, 17));
    expect(resumedDue(5, at(10, 11), "same_day", clinic)).toEqual(at(10, 15));
  });
});

test("only below same day a case may wait", () => {
  expect(["emergency", "same_day"].map((tier) => mayWait(tier as "emergency"))).toEqual([
    false,
    false,
  ]);
  expect(mayWait("urgent")).toBe(true);
});
