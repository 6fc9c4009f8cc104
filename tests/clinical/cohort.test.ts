import { describe, expect, it } from "vitest";
import { wrongAnswers } from "@/lib/intake/schema";
import { type Answers, isVisible, QUESTIONS, TIERS, triage } from "@/lib/triage";
import { cohort } from "@/scripts/cohort/cohort";
import { GOALS, sharesOf } from "@/scripts/cohort/shares";
import { SOURCES } from "@/scripts/cohort/sources";
import { GOALS as WISHES } from "@/scripts/cohort/words/goals";
import { ALARMING, DESPAIRING, STORIES } from "@/scripts/cohort/words/story";

const lines = (n: number, seed: number): string[] =>
  [...cohort({ n, seed })].map((one) => JSON.stringify(one));

it.each([1, 2, 3])("spreads 10,000 over the levels as a referral clinic would, seed %i", (seed) => {
  const { shares } = sharesOf(cohort({ n: 10_000, seed }));
  const outside = TIERS.filter((tier) => {
    const [from, upTo] = GOALS[tier];
    return shares[tier] < from || shares[tier] > upTo;
  });
  expect(outside.map((tier) => [tier, shares[tier]])).toEqual([]);
});

it("gives the same people for the same seed, others for another, and fewer as the first of more", () => {
  const first = lines(500, 7);
  expect(lines(500, 7)).toEqual(first);
  expect(lines(200, 7)).toEqual(first.slice(0, 200));
  const others = new Set(lines(500, 8).map((line) => line.slice(line.indexOf("answers"))));
  expect(first.filter((line) => others.has(line.slice(line.indexOf("answers"))))).toEqual([]);
});

it("answers what the form would take, every required question, and nothing that is hidden", () => {
  const gated = QUESTIONS.filter((q) => q.askIf.length > 0);
  const wrong = [...cohort({ n: 3_000, seed: 11 })].flatMap(({ id, answers }) => [
    ...wrongAnswers(answers).map(({ path, message }) => `${id} ${path.join(".")}: ${message}`),
    ...gated
      .filter((q) => answers[q.id] !== undefined && isVisible(q.id, answers) === "no")
      .map((q) => `${id} answers ${q.id}, which is hidden`),
  ]);
  expect(wrong).toEqual([]);
});

it("has people of every kind: old and young, helped and not, in both languages, fast and slow", () => {
  const all = [...cohort({ n: 10_000, seed: 5 })];
  const share = (holds: (one: (typeof all)[number]) => boolean) => all.filter(holds).length / 1e4;
  expect(share(({ locale }) => locale === "es")).toBeCloseTo(0.12, 1);
  expect(share(({ answers }) => answers.filledBy === "proxy")).toBeGreaterThan(0.005);
  expect(share(({ secondsTaken }) => secondsTaken < 90)).toBeGreaterThan(0.005);
  expect(share(({ answers }) => (answers.age ?? 0) >= 80)).toBeGreaterThan(0.01);
  expect(share(({ answers }) => answers.saddle?.answer === "unsure")).toBeGreaterThan(0.001);
  expect(new Set(all.map(({ condition }) => condition)).size).toBeGreaterThan(10);
});

/** The classical red flags of primary care that the form asks about (Henschke 2009 counted 25). */
const hasRedFlag = (a: Answers): boolean =>
  (a.age ?? 0) > 55 ||
  a.weightLoss === "yes" ||
  a.cancer === "yes" ||
  a.fever === "yes" ||
  a.unwell === "yes" ||
  (a.injury ?? "none") !== "none" ||
  ["constant", "stopsSleep"].some((p) => (a.painPattern ?? []).includes(p as "constant")) ||
  ["steroids3Months", "immuneMeds", "bloodThinner"].some((m) =>
    (a.medicines ?? []).includes(m as "immuneMeds"),
  ) ||
  ["over45", "mins30to45"].includes(a.stiffness ?? "") ||
  ["legNumb", "legWeak"].some((s) => (a.nerveSigns ?? []).includes(s as "legNumb")) ||
  [a.saddle, a.bladderFlow, a.bladderLeak, a.bowel, a.footDrop, a.gait].some(
    (sign) => sign?.answer === "yes",
  );

it("gives most people a red flag, as Henschke found", () => {
  const all = [...cohort({ n: 10_000, seed: 6 })];
  const share = all.filter(({ answers }) => hasRedFlag(answers)).length / all.length;
  expect(Math.abs(share - SOURCES.henschke2009.figures.anyRedFlag)).toBeLessThan(0.1);
});

describe("what people write", () => {
  const byText = (freeText: string): string[] =>
    triage({ freeText })
      .reasons.map(({ ruleId }) => ruleId)
      .filter((id) => /^(TXT|MAL-7)/.test(id));
  const plain = [...STORIES, ...WISHES].flatMap(({ texts }) => texts).flat();

  it("alarms only where it is meant to", () => {
    expect(plain.filter((text) => byText(text).length > 0)).toEqual([]);
    expect(ALARMING.flat().map(byText)).toEqual(ALARMING.flat().map(() => ["TXT-2"]));
    expect(DESPAIRING.flat().map(byText)).toEqual(DESPAIRING.flat().map(() => ["TXT-3"]));
  });

  it("says the same in two languages", () => {
    const twice = STORIES.flatMap(({ texts }) => texts).filter(([en, es]) => en === es);
    expect(twice).toEqual([]);
  });
});
