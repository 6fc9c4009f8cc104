import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY } from "@/lib/base/durations";
import { dayIn, isoDay, workingDayEnd } from "@/lib/cases/hours";
import { workdays } from "@/lib/insights/workdays";

const shift = [["08:00", "17:00"]];
const CLINICS = ["America/Chicago", "Europe/Berlin", "Australia/Lord_Howe"].flatMap((timeZone) => [
  {
    timeZone,
    hours: {
      week: { mon: shift, tue: shift, wed: shift, thu: shift, fri: shift },
      holidays: ["2026-11-26", "2026-12-25"],
    },
  },
  {
    timeZone,
    hours: {
      week: {
        tue: [
          ["08:00", "12:00"],
          ["13:00", "19:30"],
        ],
        sat: [["00:30", "02:45"]],
      },
      holidays: [],
    },
  },
]);
const FROM = Date.UTC(2026, 1, 1);
const SPAN = 330 * DAY;

test("the table of due times says what the clock of the queue says, over changes of the clocks and holidays", () => {
  for (const clinic of CLINICS) {
    const rows = workdays({ from: new Date(FROM), to: new Date(FROM + SPAN) }, [1, 3, 10], clinic);
    const by = new Map(rows.map((row) => [`${row.days} ${row.day}`, row]));
    fc.assert(
      fc.property(
        fc.integer({ min: FROM, max: FROM + SPAN }),
        fc.constantFrom(1, 3, 10),
        (time, n) => {
          const begins = new Date(time);
          const row = by.get(`${n} ${isoDay(dayIn(begins, clinic.timeZone))}`);
          if (!row) throw new Error("A day of the span is not in the table.");
          const due = row.opens && begins <= row.opens ? row.early : row.late;
          expect(due).toEqual(workingDayEnd(begins, n, clinic));
        },
      ),
    );
  }
});

test("hours without an open day give no due time rather than a wrong one", () => {
  const shut = { timeZone: "UTC", hours: { week: {}, holidays: [] } };
  const rows = workdays({ from: new Date(FROM), to: new Date(FROM + DAY) }, [1], shut);
  expect(rows.map(({ early, late }) => [early, late])).toEqual([
    [null, null],
    [null, null],
  ]);
});
