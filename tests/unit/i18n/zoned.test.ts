import fc from "fast-check";
import { expect, it } from "vitest";
import { dayOf } from "@/lib/i18n/zoned";

/** Whole, half and quarter hours from UTC, both sides of the date line, with and without clock change (Lord Howe: half an hour). */
const ZONES = [
  "America/Chicago",
  "America/St_Johns",
  "Asia/Kathmandu",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "UTC",
];
const FROM = Date.UTC(2020, 0, 1);
const UNTIL = Date.UTC(2040, 0, 1);

it("is the day that the calendar of the zone has, also for a quarter of an hour that was asked before", () => {
  const law = fc.property(
    fc.constantFrom(...ZONES),
    fc.integer({ min: FROM, max: UNTIL }),
    fc.integer({ min: 0, max: 15 * 60_000 }),
    (timeZone, time, later) => {
      for (const at of [new Date(time), new Date(time + later)]) {
        const day = new Intl.DateTimeFormat("sv-SE", { timeZone }).format(at);
        expect(dayOf(at, timeZone)).toBe(day);
      }
    },
  );
  fc.assert(law, { numRuns: 2_000 });
});

it("begins with its first millisecond, on a day of clock change too", () => {
  const midnight = new Date("2026-11-01T05:00:00Z");
  expect(dayOf(midnight, "America/Chicago")).toBe("2026-11-01");
  expect(dayOf(new Date(midnight.getTime() - 1), "America/Chicago")).toBe("2026-10-31");
});
