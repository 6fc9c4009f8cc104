import { expect, it } from "vitest";
import { dayAndTime, timeText } from "@/lib/i18n/dates";
import { hoursText } from "@/lib/i18n/hoursText";
import { words } from "@/lib/i18n/words";

const CHICAGO = "America/Chicago";
// One in the afternoon in Chicago, in winter; still the day before in Honolulu's morning.
const one = new Date("2026-12-02T19:00:00Z");
// Some versions of Node write "p. m.", some "p.m.".
const plain = (text: string): string =>
  text.replace(/[\u00a0\u202f]/g, " ").replace(/([ap])\. m\./, "$1.m.");

it("says a day and a time as people of each language do, in the clinic's zone", () => {
  const said = (locale: "en" | "es", timeZone: string) =>
    plain(dayAndTime(one, { locale, timeZone }, one));
  expect(said("en", CHICAGO)).toBe("Wednesday 2 December, 1 pm");
  expect(said("es", CHICAGO)).toBe("miércoles 2 de diciembre a la 1 p.m.");
  expect(said("es", "Pacific/Honolulu")).toBe("miércoles 2 de diciembre a las 9 a.m.");
  expect(said("en", "Asia/Tokyo")).toBe("Thursday 3 December, 4 am");
});

it("ends a Spanish sentence with one full stop, whatever it ends with", () => {
  const { status, intake } = words("es");
  const five = plain(
    timeText(new Date("2026-12-02T23:00:00Z"), { locale: "es", timeZone: CHICAGO }),
  );
  expect(five).toBe("5 p.m.");
  const week = { mon: [["08:00", "17:00"]] } as const;
  const texts = [
    status.callToday(five),
    status.closedUntil(`lunes a las ${five}`),
    status.referral.on("lunes 30 de noviembre"),
    intake.stop.at(five),
    intake.start.weLook(plain(hoursText(week, "es"))),
  ];
  expect(texts.filter((text) => !/[^.]\.$/.test(text))).toEqual([]);
});
