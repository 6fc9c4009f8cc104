import { expect, it } from "vitest";
import { words } from "@/lib/i18n/words";
import { unansweredRequired } from "@/lib/intake/fields";
import { costOfAlone } from "../../../scripts/pace/cost";
import { answersBy, HABITS } from "../../../scripts/pace/habits";
import { paths } from "../../../scripts/pace/paths";
import { paceOf, stopsOf } from "../../../scripts/pace/walk";

const paced = paths().map((path) => ({ ...paceOf(path), name: path.name }));

it("nobody is led through more than 24 screens of questions", () => {
  expect(paced.filter(({ screens }) => screens > 24)).toEqual([]);
  expect(paced).toHaveLength(8);
});

it("the start page promises the time that the form takes, in both languages", () => {
  const usual = paced.find(({ name }) => name.startsWith("mechanical"));
  const promised = (["en", "es"] as const).map((locale) =>
    words(locale).intake.start.about.flatMap(
      (line) => line.match(/(\d+) (?:to|a) (\d+) minut/) ?? [],
    ),
  );
  for (const [, least, most] of promised) {
    expect(Number(least)).toBeLessThanOrEqual(Math.ceil(usual?.minutes ?? 0));
    expect(Number(most)).toBeGreaterThanOrEqual(Math.floor(usual?.minutesOfEveryWord ?? 99));
  }
});

it("the form does not grow longer unnoticed", () => {
  // Measured 2026-11-26: 15.7 for the emergency path; a new question takes 0.1 to 0.3.
  expect(paced.filter(({ minutes }) => minutes > 16.1)).toEqual([]);
});

it("who leaves out what may be left out still answers all that must be answered", () => {
  for (const path of paths())
    for (const habit of HABITS)
      expect(unansweredRequired(answersBy(habit, path.answers)), path.name).toEqual(
        unansweredRequired(answersBy("everything", path.answers)),
      );
});

it("a form of what must be answered alone would be short, and dangerous", () => {
  const [path] = paths();
  if (!path) throw new Error("There is no path.");
  expect(paceOf(path, "alone").minutes).toBeLessThan(6);
  // Measured 2026-11-26: 32.1 and 13.5 of 100 people. Why the form is as long as it is: docs/decisions/0020.
  expect(costOfAlone().fromUrgent).toBeGreaterThan(5);
});

it("the pages of a person add up to their whole way", () => {
  const [path] = paths();
  if (!path) throw new Error("There is no path.");
  for (const habit of HABITS) {
    const { words: read, answers } = paceOf(path, habit);
    const sum = (of: "words" | "answers") =>
      stopsOf(path, habit).reduce((total, stop) => total + stop[of], 0);
    expect([sum("words"), sum("answers")]).toEqual([read, answers]);
  }
});
