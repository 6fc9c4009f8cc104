import { expect, it } from "vitest";
import { USUAL_HOURS } from "@/lib/cases/hours";
import { SPECIALTIES, TIERS, triage } from "@/lib/triage";
import { chooseCast } from "@/scripts/demo/choose";
import { onOpenDay } from "@/scripts/demo/openDays";
import { birthDate, personOf } from "@/scripts/demo/people";
import { STORIES } from "@/scripts/demo/stories";

const cast = chooseCast();
const results = cast.map(({ story, person }) => ({
  story,
  person,
  result: triage(person.answers),
}));

it("is sixty people, each once, and the same at every start", () => {
  expect(cast).toHaveLength(60);
  expect(new Set(cast.map(({ person }) => person.id)).size).toBe(60);
  expect(chooseCast()).toEqual(cast);
});

it("gives each story a person whom the rules sort as it says", () => {
  const wrong = results.filter(
    ({ story, result }) =>
      result.tier !== story.tier || (story.to && result.suggestion.specialist !== story.to),
  );
  expect(wrong).toEqual([]);
});

it("has every level and state, and referrals to each specialty", () => {
  expect(new Set(STORIES.map(({ tier }) => tier))).toEqual(new Set(TIERS));
  expect(new Set(STORIES.map(({ state }) => state)).size).toBe(15);
  const referred = STORIES.filter(({ state }) =>
    ["sent", "opened", "booked", "accepted", "declined", "reported", "closed"].includes(state),
  );
  expect(new Set(referred.map(({ to }) => to))).toEqual(new Set(SPECIALTIES));
  expect(
    STORIES.filter(({ tier, state }) => tier === "same_day" && state === "received").length,
  ).toBe(4);
});

it("shows many reasons, and hardly anybody saying what another said", () => {
  expect(new Set(results.map(({ result }) => result.reasons[0]?.ruleId)).size).toBeGreaterThan(30);
  const texts = cast.flatMap(({ person }) => person.answers.freeText ?? []);
  expect(texts.length).toBeGreaterThan(25);
  expect(texts.length - new Set(texts).size).toBeLessThan(4);
});

it("has nobody's name twice, and birthdays that fit the ages", () => {
  const names = cast.map(
    ({ person }, i) => personOf(i, person.answers.sex, person.locale).fullName,
  );
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  const year = 365.25 * 24 * 3600 * 1000;
  const ages = cast.map((_, i) => (Date.now() - birthDate(50, i).getTime()) / year);
  expect(ages.filter((age) => age < 50.1 || age > 50.95)).toEqual([]);
});

it.each([
  ["what is to come moves on to Monday", "2026-11-29T21:00:00Z", "2026-11-30T21:00:00Z"],
  ["what is late moves back to Friday", "2026-11-22T21:00:00Z", "2026-11-20T21:00:00Z"],
  ["an open day stays", "2026-11-27T21:00:00Z", "2026-11-27T21:00:00Z"],
])("is due on open days alone: %s", (_, due, then) => {
  const clinic = { timeZone: "America/Chicago", hours: USUAL_HOURS };
  const moved = onOpenDay(new Date(due), new Date("2026-11-26T18:00:00Z"), clinic);
  expect(moved).toEqual(new Date(then));
});
