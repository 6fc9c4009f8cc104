import { expect, test } from "vitest";
import { dateText, dayAndTime } from "@/lib/i18n/dates";
import { hoursText } from "@/lib/i18n/hoursText";

const DAY = [["08:00", "17:00"]] as const;
const SPLIT = [
  ["08:00", "12:00"],
  ["13:00", "17:00"],
] as const;

test("neighbouring days with the same hours stand together", () => {
  const week = { mon: DAY, tue: DAY, wed: SPLIT, fri: DAY };
  expect(hoursText(week, "en")).toBe(
    "Monday to Tuesday, 8 am to 5 pm; Wednesday, 8 am to 12 pm and 1 pm to 5 pm; Friday, 8 am to 5 pm".replace(
      /(\d) ([ap]m)/g,
      "$1\u00a0$2",
    ),
  );
  expect(hoursText({}, "es")).toBe("cuando la clínica está abierta");
});

test("a time is the clinic's, not the server's", () => {
  const at = new Date("2026-12-03T05:30:00Z");
  const now = new Date("2026-11-24T12:00:00Z");
  const chicago = { locale: "en", timeZone: "America/Chicago" } as const;
  expect(dayAndTime(at, chicago, now)).toBe("Wednesday 2 December, 11:30\u00a0pm");
  expect(dayAndTime(at, { ...chicago, locale: "es" }, now)).toMatch(
    /^miércoles 2 de diciembre a las /,
  );
  expect(dayAndTime(new Date("2027-01-04T15:00:00Z"), chicago, now)).toMatch(/January 2027/);
  expect(dateText("1971-03-27", "en")).toBe("27 March 1971");
});
