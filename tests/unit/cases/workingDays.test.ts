import fc from "fast-check";
import { expect, test } from "vitest";
import { dueFor } from "@/lib/cases/clocks";
import { type Hours, hoursSchema, workingDayEnd } from "@/lib/cases/hours";
import { closesAfter, dayOn, wallClock } from "./calendarOracle";

const DAY = 86_400_000;

/**
 * Zones with what is hard about clocks: an hour's change at two in the morning, one of half an hour (Lord Howe),
 * an offset of half an hour (St. John's), a change at midnight, so that a day begins at one (Santiago, Beirut), none.
 */
const zone = fc.constantFrom(
  "America/Chicago",
  "Europe/Berlin",
  "Australia/Lord_Howe",
  "America/St_Johns",
  "America/Santiago",
  "Asia/Beirut",
  "Pacific/Kiritimati",
  "UTC",
);
/** Days on which clocks change in one of these zones, and days like any other. */
const CHANGES = [
  "2026-03-08",
  "2026-03-29",
  "2026-04-05",
  "2026-09-06",
  "2026-10-04",
  "2026-10-25",
  "2026-11-01",
];
const instant = fc.oneof(
  fc
    .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -3 * 1440, max: 2 * 1440 }))
    .map(([day, minutes]) => Date.parse(day) + minutes * 60_000),
  fc
    .integer({ min: Date.parse("2025-11-01") / 60_000, max: Date.parse("2027-02-01") / 60_000 })
    .map((minutes) => minutes * 60_000),
);

/** Times that clocks skip or show twice are among them. */
const clock = fc.constantFrom(
  "00:00",
  "00:30",
  "01:30",
  "01:45",
  "02:15",
  "02:30",
  "03:00",
  "08:00",
  "12:00",
  "13:30",
  "17:00",
  "23:45",
);
const span = fc.tuple(clock, clock).filter(([from, to]) => from < to);
const openings = fc.array(span, { maxLength: 2 });
const hours: fc.Arbitrary<Hours> = fc
  .record({
    week: fc.record({
      sun: openings,
      mon: openings,
      tue: openings,
      wed: openings,
      thu: openings,
      fri: openings,
      sat: openings,
    }),
    holidays: fc.uniqueArray(
      fc.constantFrom(...CHANGES, "2026-03-09", "2026-11-02", "2026-12-25"),
      { maxLength: 4 },
    ),
  })
  .filter(({ week }) => Object.values(week).filter((day) => day.length > 0).length >= 2);

const day = fc.integer({ min: 1, max: 6 });
const end = (from: number, days: number, timeZone: string, open: Hours): number =>
  workingDayEnd(new Date(from), days, { timeZone, hours: open }).getTime();

test("the hours made up here are hours", () => {
  fc.assert(
    fc.property(hours, (open) => hoursSchema.safeParse(open).success),
    { numRuns: 50 },
  );
});

test("a working day's end is what walking along the wall clock finds", () => {
  fc.assert(
    fc.property(instant, day, zone, hours, (from, days, timeZone, open) => {
      const walked = closesAfter(from, days, timeZone, open).at(-1);
      fc.pre(walked !== undefined);
      expect(wallClock(end(from, days, timeZone, open), timeZone)).toBe(
        wallClock(walked ?? 0, timeZone),
      );
      expect(end(from, days, timeZone, open)).toBe(walked);
    }),
    { numRuns: 400 },
  );
});

test("it ends when the clinic closes, on a day that is no holiday, after it began", () => {
  fc.assert(
    fc.property(instant, day, zone, hours, (from, days, timeZone, open) => {
      const at = end(from, days, timeZone, open);
      expect(at).toBeGreaterThan(from);
      const date = dayOn(at, timeZone);
      expect(open.holidays).not.toContain(date);
      expect(closesAfter(Date.parse(date) - DAY, 4, timeZone, open)).toContain(at);
    }),
    { numRuns: 200 },
  );
});

test("a later beginning never ends earlier", () => {
  fc.assert(
    fc.property(
      instant,
      fc.integer({ min: 0, max: 5_000 }),
      day,
      zone,
      hours,
      (from, more, days, timeZone, open) => {
        expect(end(from + more * 60_000, days, timeZone, open)).toBeGreaterThanOrEqual(
          end(from, days, timeZone, open),
        );
      },
    ),
    { numRuns: 400 },
  );
});

test("days added in steps are days added at once", () => {
  fc.assert(
    fc.property(instant, day, day, zone, hours, (from, some, more, timeZone, open) => {
      const inSteps = end(end(from, some, timeZone, open), more, timeZone, open);
      expect(inSteps).toBe(end(from, some + more, timeZone, open));
    }),
    { numRuns: 400 },
  );
});

test("emergency and same day run in minutes, whatever the hours", () => {
  fc.assert(
    fc.property(instant, zone, hours, (from, timeZone, open) => {
      const due = (tier: "emergency" | "same_day"): number =>
        dueFor("first_look", tier, new Date(from), { timeZone, hours: open }).getTime() - from;
      expect([due("emergency"), due("same_day")]).toEqual([15 * 60_000, 60 * 60_000]);
    }),
  );
});

test("of two levels that wait for working hours the more pressing one is never due later", () => {
  const slow = ["urgent", "soon", "routine", "self_care"] as const;
  fc.assert(
    fc.property(instant, zone, hours, (from, timeZone, open) => {
      const due = slow.map((tier) =>
        dueFor("first_look", tier, new Date(from), { timeZone, hours: open }).getTime(),
      );
      expect(due).toEqual(due.toSorted((a, b) => a - b));
    }),
    { numRuns: 200 },
  );
});

test("hours that close before they open are no hours, and their order does not matter", () => {
  const week = (mon: [string, string][]) => ({ week: { mon }, holidays: [] });
  expect(hoursSchema.safeParse(week([["17:00", "08:00"]])).success).toBe(false);
  const monday = Date.parse("2026-11-23T06:00:00Z");
  const inOrder = end(
    monday,
    1,
    "UTC",
    week([
      ["08:00", "12:00"],
      ["13:30", "17:00"],
    ]),
  );
  expect(
    end(
      monday,
      1,
      "UTC",
      week([
        ["13:30", "17:00"],
        ["08:00", "12:00"],
      ]),
    ),
  ).toBe(inOrder);
});
