import { TZDate } from "@date-fns/tz";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dueFor } from "@/lib/cases/clocks";
import { isOpen, nextOpening, USUAL_HOURS, workingDayEnd } from "@/lib/cases/hours";

const chicago = { timeZone: "America/Chicago", hours: USUAL_HOURS };
const at = (iso: string) => new Date(iso);
const MINUTE = 60_000;

test.each([
  // Chicago: UTC-6 in winter, UTC-5 in summer. Clocks change on 8 March and 1 November 2026.
  ["Monday 10:00, urgent → end of Tuesday", "2026-11-23T16:00Z", 1, "2026-11-24T23:00Z"],
  ["Monday 07:00, before opening → end of Monday", "2026-11-23T13:00Z", 1, "2026-11-23T23:00Z"],
  ["Saturday → end of Monday", "2026-11-21T18:00Z", 1, "2026-11-23T23:00Z"],
  ["Friday 16:00, 3 days → end of Wednesday", "2026-11-20T22:00Z", 3, "2026-11-25T23:00Z"],
  ["over the change to summer time", "2026-03-06T18:00Z", 1, "2026-03-09T22:00Z"],
  ["over the change to winter time", "2026-10-30T18:00Z", 1, "2026-11-02T23:00Z"],
])("%s", (_, from, days, end) => {
  expect(workingDayEnd(at(from), days, chicago).toISOString()).toBe(at(end).toISOString());
});

test("a holiday is no working day", () => {
  const hours = { ...USUAL_HOURS, holidays: ["2026-11-24"] };
  const end = workingDayEnd(at("2026-11-23T16:00Z"), 1, { ...chicago, hours });
  expect(end.toISOString()).toBe("2026-11-25T23:00:00.000Z");
});

test("emergency and same day never wait for working hours", () => {
  const night = at("2026-11-22T09:00Z");
  expect(dueFor("first_look", "emergency", night, chicago).getTime() - night.getTime()).toBe(
    15 * MINUTE,
  );
  expect(dueFor("first_look", "same_day", night, chicago).getTime() - night.getTime()).toBe(
    60 * MINUTE,
  );
});

const instants = fc.date({ min: at("2025-01-01"), max: at("2028-01-01"), noInvalidDate: true });
const zones = fc.constantFrom(
  "America/Chicago",
  "Europe/Berlin",
  "Australia/Lord_Howe",
  "Asia/Kolkata",
  "Pacific/Kiritimati",
  "UTC",
);

test("every working-day limit ends at a close of the clinic's own clock, later than it began", () => {
  fc.assert(
    fc.property(instants, zones, fc.integer({ min: 1, max: 10 }), (from, timeZone, days) => {
      const end = workingDayEnd(from, days, { timeZone, hours: USUAL_HOURS });
      const local = new TZDate(end.getTime(), timeZone);
      expect(end.getTime()).toBeGreaterThan(from.getTime());
      expect([local.getHours(), local.getMinutes()]).toEqual([17, 0]);
      expect([1, 2, 3, 4, 5]).toContain(local.getDay());
      // Weeks of five days, and a weekend at each end.
      expect(end.getTime() - from.getTime()).toBeLessThan(
        ((days * 7) / 5) * 86_400_000 + 3 * 86_400_000,
      );
    }),
    { numRuns: 300 },
  );
});

test("later arrivals are never due earlier", () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 10_000 }), zones, (from, minutes, timeZone) => {
      const later = new Date(from.getTime() + minutes * MINUTE);
      const clinic = { timeZone, hours: USUAL_HOURS };
      const [a, b] = [from, later].map((x) => dueFor("first_look", "soon", x, clinic).getTime());
      expect(a).toBeLessThanOrEqual(b ?? 0);
    }),
    { numRuns: 300 },
  );
});

test("the next opening is open, and now when it is open now", () => {
  fc.assert(
    fc.property(instants, zones, (from, timeZone) => {
      const clinic = { timeZone, hours: USUAL_HOURS };
      const opening = nextOpening(from, clinic);
      expect(isOpen(opening, clinic)).toBe(true);
      if (isOpen(from, clinic)) expect(opening).toEqual(from);
    }),
    { numRuns: 300 },
  );
});

test("hours that cannot be read, or never open, do not stop a clock", () => {
  const from = at("2026-11-23T16:00Z");
  expect(workingDayEnd(from, 1, { ...chicago, hours: "broken" })).toEqual(
    workingDayEnd(from, 1, chicago),
  );
  const shut = { ...chicago, hours: { week: {}, holidays: [] } };
  expect(workingDayEnd(from, 1, shut).getTime()).toBeGreaterThan(from.getTime());
});
