import { expect, test } from "vitest";
import { dueStanding } from "@/lib/cases/due";

const ZONE = "America/Chicago";
const at = (iso: string) => new Date(iso);
const NOW = at("2026-11-24T16:16:00Z"); // 10:16 am in Chicago

test.each([
  ["a second ago", "2026-11-24T16:15:59Z", "late"],
  ["this instant", "2026-11-24T16:16:00Z", "at_risk"],
  ["at the close of today", "2026-11-24T23:00:00Z", "at_risk"],
  ["late tonight, which is tomorrow in UTC", "2026-11-25T05:59:00Z", "at_risk"],
  ["tomorrow, just after midnight", "2026-11-25T06:01:00Z", "on_time"],
])("due %s: %s is %s", (_, due, standing) => {
  expect(dueStanding(at(due), NOW, ZONE)).toBe(standing);
});

test("within the hour is at risk over midnight too", () => {
  const late = at("2026-11-25T05:40:00Z");
  expect(dueStanding(at("2026-11-25T06:30:00Z"), late, ZONE)).toBe("at_risk");
  expect(dueStanding(at("2026-11-25T06:41:00Z"), late, ZONE)).toBe("on_time");
});
