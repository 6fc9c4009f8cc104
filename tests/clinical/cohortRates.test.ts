import { beforeAll, expect, it } from "vitest";
import { type AnswerValue, QUESTIONS, type Question, type SentinelAnswer } from "@/lib/triage";
import { type CohortCase, caseOf } from "@/scripts/cohort/cohort";
import { CONDITIONS, type Condition } from "@/scripts/cohort/mix";
import { isDivided, kindOf } from "@/scripts/cohort/question";
import { random } from "@/scripts/cohort/random";
import { ANSWERS, OPEN, PERSON, SIGN_BARE, SIGN_DETAILS, WORDS } from "@/scripts/cohort/rates";
import { type Somebody, somebody } from "@/scripts/cohort/somebody";
import { type Rate, rateIn, SOURCES } from "@/scripts/cohort/sources";
import type { By, Shares, Trait } from "@/scripts/cohort/traits";
import { keyFor, Tally } from "./tally";

const PEOPLE = 40_000;
const all: { who: Somebody; form: CohortCase }[] = [];

beforeAll(() => {
  const next = random(20_261_126);
  for (let i = 0; i < PEOPLE; i++) {
    const who = somebody(next);
    all.push({ who, form: caseOf(String(i), who, next) });
  }
});

const has =
  (who: Somebody) =>
  (trait: Trait): boolean =>
    who.has(trait);
const isSign = (value: AnswerValue): value is SentinelAnswer =>
  typeof value === "object" && "answer" in value;
const isOpen = (value: AnswerValue): boolean =>
  ["unsure", "prefer_not"].includes(
    String(isSign(value) ? value.answer : Array.isArray(value) ? value[0] : value),
  );
const given = (q: Question, { answers }: CohortCase): AnswerValue | undefined => answers[q.id];
const rated = QUESTIONS.filter((q) => q.id in ANSWERS);
const rowOf = (q: Question): unknown => ANSWERS[q.id as keyof typeof ANSWERS];

it("draws the mix of conditions that the table states, which is whole", () => {
  const ids = Object.keys(CONDITIONS) as Condition[];
  const tally = new Tally();
  for (const { who } of all)
    for (const id of ids)
      tally.yes(id, { usual: CONDITIONS[id].share }, has(who), who.condition === id);
  expect(tally.off()).toEqual([]);
  expect(ids.reduce((sum, id) => sum + CONDITIONS[id].share, 0)).toBeCloseTo(1, 10);
});

it("draws people as the table states", () => {
  const tally = new Tally();
  for (const { who } of all) {
    const one = (name: string, by: By<Shares<string>>, options: readonly string[]) =>
      tally.one(name, by, has(who), options.find((o) => who.has(o as Trait)) ?? "lowBack");
    one("severity", PERSON.severity, ["mild", "moderate", "severe"]);
    one("legs", PERSON.legs, ["noLegPain", "aboveKnee", "belowKnee", "bothLegs"]);
    one("region", PERSON.region, ["upperBack", "neck"]);
    tally.one("sex", PERSON.sex, has(who), who.sex);
    tally.yes("hesitant", PERSON.hesitant, has(who), who.has("hesitant"));
    tally.yes("spanish", PERSON.spanish, has(who), who.has("spanish"));
    if (who.has("aboveKnee") || who.has("belowKnee"))
      tally.yes("left", PERSON.leftSide, has(who), who.has("left"));
  }
  expect(tally.off()).toEqual([]);
});

it.each(["nonspecific", "legPain", "stenosis", "axSpA", "fracture"] as const)(
  "draws ages around the stated mean: %s",
  (id) => {
    const ages = all
      .filter(({ who }) => who.condition === id && who.age >= 16)
      .map((p) => p.who.age);
    const mean = ages.reduce((sum, age) => sum + age, 0) / ages.length;
    const by: By<Rate> = PERSON.age;
    // Nobody is under 16 or over 97: that shifts a wide curve by less than a year.
    expect(Math.abs(mean - rateIn(by[id] ?? by.usual))).toBeLessThan(1);
  },
);

it("draws every yes and every option as the table states", () => {
  const tally = new Tally();
  for (const { who, form } of all)
    for (const q of rated) {
      const value = given(q, form);
      if (value === undefined || isOpen(value) || q.type === "bodyMap") continue;
      count(tally, q, value, who);
    }
  expect(tally.off()).toEqual([]);
  expect(tally.size).toBeGreaterThan(300);
});

it("marks the body map as the table states", () => {
  const tally = new Tally();
  for (const { who, form } of all) {
    const value = form.answers.painMap;
    if (value) count(tally, QUESTIONS.find((q) => q.id === "painMap") as Question, value, who);
  }
  // Who marks nothing (one in fifty) has no map, so that every place is a little more often marked on the others.
  expect(tally.off(0.02)).toEqual([]);
});

function count(tally: Tally, q: Question, value: AnswerValue, who: Somebody): void {
  const row = rowOf(q);
  if (q.type === "choice") tally.one(q.id, row as By<Shares<string>>, has(who), String(value));
  else if (Array.isArray(value) && isDivided(row)) tally.one(q.id, row, has(who), String(value[0]));
  else if (Array.isArray(value))
    for (const [option, by] of Object.entries(row as Record<string, By<Rate>>))
      tally.yes(`${q.id}=${option}`, by, has(who), value.includes(option));
  else if (isSign(value)) tally.yes(q.id, row as By<Rate>, has(who), value.answer === "yes");
  else if (q.type === "yesNo") tally.yes(q.id, row as By<Rate>, has(who), value === "yes");
}

it.each(["pegPain", "pegEnjoy", "pegActivity"] as const)("scores %s around the mean", (id) => {
  const row = ANSWERS[id];
  for (const key of ["mild", "moderate", "usual"] as const) {
    const values = all.flatMap(({ who, form }) => {
      const value = form.answers[id];
      return typeof value === "number" && keyFor(row, has(who)) === key ? [value] : [];
    });
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean).toBeCloseTo(rateIn(row[key] ?? 0), 1);
  }
});

it("gives people with leg pain the usual back pain that ATLAS found", () => {
  const values = all.filter((p) => p.who.condition === "legPain").map((p) => p.who.pegPain);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(Math.abs(mean - SOURCES.atlas2015.figures.backPainMean)).toBeLessThan(0.25);
});

const BLADDER = ["bladderFlow", "bladderLeak", "bowel", "sexFeeling"];

it("tells when a danger sign began, how it goes and why as the table states", () => {
  const tally = new Tally();
  for (const { who, form } of all)
    for (const q of QUESTIONS) {
      const value = given(q, form);
      if (!value || !isSign(value) || !["yes", "unsure"].includes(value.answer)) continue;
      const { since, trend, knownCause } = value;
      tally.yes("without details", SIGN_BARE, has(who), since === undefined);
      const own: Partial<Record<Trait, boolean>> = {
        bladderSign: BLADDER.includes(q.id),
        newSign: since === "under2Weeks",
        oldSign: since === "over3Months",
      };
      const withOwn = (trait: Trait): boolean => own[trait] ?? who.has(trait);
      if (since) tally.one("since", SIGN_DETAILS.since, withOwn, since);
      if (trend) tally.one("trend", SIGN_DETAILS.trend, withOwn, trend);
      if (knownCause) tally.one("knownCause", SIGN_DETAILS.knownCause, withOwn, knownCause);
    }
  expect(tally.off()).toEqual([]);
});

it("leaves open what people leave open, as often as the table states", () => {
  const tally = new Tally();
  const asked = rated.filter((q) => q.askIf.length === 0 && q.type !== "bodyMap");
  for (const { who, form } of all)
    for (const q of asked) {
      const kind = kindOf(q);
      const value = given(q, form);
      const word = isWord(value);
      const { unsure, prefer_not, blank } = OPEN[kind];
      if (q.allowUnsure) tally.yes(`${kind} unsure`, unsure, has(who), word === "unsure");
      if (q.allowPreferNot)
        tally.yes(`${kind} rather not`, prefer_not, has(who), word === "prefer_not");
      if (!q.required) tally.yes(`${kind} blank`, blank, has(who), value === undefined);
    }
  expect(tally.off()).toEqual([]);
});

const isWord = (value: AnswerValue | undefined): string =>
  value === undefined
    ? ""
    : String(isSign(value) ? value.answer : Array.isArray(value) ? value[0] : value);

it("lets as many write as the table states", () => {
  const tally = new Tally();
  for (const { who, form } of all) {
    tally.yes("goal", WORDS.goal, has(who), form.answers.goal !== undefined);
    if (form.answers.treatments === undefined) continue;
    tally.yes("freeText", WORDS.freeText, has(who), form.answers.freeText !== undefined);
  }
  // Alarming and despairing words come on top of the ordinary ones.
  expect(tally.off(0.01)).toEqual([]);
});

/** Everything cited anywhere in a table. */
function citedIn(value: unknown): string[] {
  if (value === null || typeof value !== "object") return [];
  if ("source" in value && "figure" in value) return [`${value.source}.${value.figure}`];
  return Object.values(value).flatMap(citedIn);
}

it("uses every figure that it names a source for", () => {
  const used = new Set([
    ...citedIn([CONDITIONS, PERSON, ANSWERS, SIGN_DETAILS, OPEN]),
    "henschke2009.anyRedFlag",
    "atlas2015.backPainMean",
  ]);
  const listed = Object.entries(SOURCES).flatMap(([id, { figures }]) =>
    Object.keys(figures).map((figure) => `${id}.${figure}`),
  );
  expect(listed.filter((figure) => !used.has(figure))).toEqual([]);
  expect(citedIn(ANSWERS).length).toBeGreaterThan(25);
});

it("divides no row into more than the whole", () => {
  const sums = [PERSON, ANSWERS, SIGN_DETAILS].flatMap((table) =>
    Object.entries(table).flatMap(([name, by]) =>
      Object.entries(by as object).flatMap(([key, shares]) =>
        typeof shares === "object" && Object.values(shares).includes("rest")
          ? [{ row: `${name} of ${key}`, sum: sumOf(shares as Shares<string>) }]
          : [],
      ),
    ),
  );
  expect(sums.length).toBeGreaterThan(60);
  expect(sums.filter(({ sum }) => sum > 1 + 1e-9)).toEqual([]);
});

const sumOf = (shares: Shares<string>): number =>
  Object.values(shares)
    .filter((rate): rate is Rate => rate !== "rest" && rate !== undefined)
    .reduce<number>((sum, rate) => sum + rateIn(rate), 0);
