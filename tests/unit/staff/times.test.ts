import { expect, test } from "vitest";
import { clockTime, dueWords, spanWords, timeWords } from "@/lib/i18n/staff/times";

const ZONE = "America/Chicago";
const at = (iso: string) => new Date(iso);
const NOW = at("2026-11-24T16:16:00Z"); // 10:16 am in Chicago

test("due times read as the clinic's own clock, late ones as how late", () => {
  const due = (iso: string) => dueWords(at(iso), NOW, ZONE);
  expect(due("2026-11-24T16:05:00Z")).toBe("11 min late");
  expect(due("2026-11-24T13:10:00Z")).toBe("3 h late");
  expect(due("2026-11-24T16:15:30Z")).toBe("late");
  expect(due("2026-11-24T16:16:30Z")).toBe("now");
  expect(due("2026-11-24T16:58:00Z")).toBe("in 42 min");
  expect(due("2026-11-24T23:00:00Z")).toBe("today 5 pm");
  expect(due("2026-11-27T23:00:00Z")).toBe("Fri 27");
  expect(due("2026-12-01T23:00:00Z")).toBe("Tue 1 Dec");
});

test("the day is the clinic's, not the server's", () => {
  // 8:30 pm in Chicago is the next day in UTC.
  expect(dueWords(at("2026-11-25T02:30:00Z"), NOW, ZONE)).toBe("today 8:30 pm");
  expect(timeWords(at("2026-11-25T02:30:00Z"), NOW, ZONE)).toBe("8:30 pm");
  expect(clockTime(at("2026-11-24T18:00:00Z"), ZONE)).toBe("12 pm");
});

test("a span is cut down to its largest unit, and never negative", () => {
  expect([-5, 59 * 60_000, 5 * 3_600_000, 3.9 * 86_400_000].map(spanWords)).toEqual([
    "0 min",
    "59 min",
    "5 h",
    "3 d",
  ]);
});
