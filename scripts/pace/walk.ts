import { isScreen, nextStep, STEPS, type Step } from "@/lib/intake/flow";
import { type Answers, triage } from "@/lib/triage";
import { answersBy, type Habit } from "./habits";
import type { Path } from "./paths";
import { type Page, startTexts, stepTexts, stopTexts } from "./texts";

/** Quiet reading of plain text, and finding and pressing an answer. */
export const WORDS_A_MINUTE = 200;
export const SECONDS_AN_ANSWER = 3;

export type Pace = {
  /** screens with questions; beside them stand start, number, contact, consent and check */
  screens: number;
  answers: number;
  /** each text once: who has read "Not sure" once knows it the next time */
  words: number;
  minutes: number;
  /** for who reads every option too, also those after the one that is chosen */
  minutesOfEveryWord: number;
  /** of minutes: what is read and what is answered */
  reading: number;
  answering: number;
};

/** One page of a person's way: the words not met before, and the answers given on it. */
export type Stop = { at: string; words: number; answers: number };

type Named = Page & { at: string };

function pagesOf({ answers: given, locale }: Path, habit: Habit): Named[] {
  const answers = answersBy(habit, given);
  const emergency = triage(answers).tier === "emergency";
  const alone = habit === "alone";
  const steps = stepsOf(answers).map((at) => ({
    at,
    ...stepTexts(at, { answers, locale, alone }),
  }));
  return [
    { at: "start", ...startTexts(locale) },
    ...steps.filter((page) => !alone || !isScreen(page.at) || page.answers > 0),
    ...(emergency ? [{ at: "stop", ...stopTexts(locale) }] : []),
  ];
}

/** A person through the whole form, from the start page to the button that sends it. */
export function paceOf(path: Path, habit: Habit = "everything"): Pace {
  const pages = pagesOf(path, habit);
  const words = wordsIn(pages.flatMap(({ texts }) => texts));
  const every = wordsIn(pages.flatMap(({ texts, options }) => [...texts, ...options]));
  const answers = pages.reduce((sum, page) => sum + page.answers, 0);
  return {
    screens: pages.filter(({ at }) => isScreen(at)).length,
    answers,
    words,
    minutes: minutesFor(words, answers),
    minutesOfEveryWord: minutesFor(every, answers),
    reading: minutesFor(words, 0),
    answering: minutesFor(0, answers),
  };
}

/** Where a person's time goes, page by page. */
export function stopsOf(path: Path, habit: Habit): Stop[] {
  const known = new Set<string>();
  return pagesOf(path, habit).map(({ at, texts, answers }) => {
    const fresh = texts.filter((text) => !known.has(text));
    for (const text of fresh) known.add(text);
    return { at, words: wordsIn(fresh), answers };
  });
}

/** The steps of a person, in order, as the form itself leads. */
export function stepsOf(answers: Answers): Step[] {
  const steps: Step[] = [STEPS[0]];
  while (steps.at(-1) !== "check") steps.push(nextStep(steps.at(-1) ?? "check", answers));
  return steps;
}

/** The same text counts once. */
const wordsIn = (texts: string[]): number =>
  [...new Set(texts)].flatMap((text) => text.match(/[\p{L}\d]\S*/gu) ?? []).length;

function minutesFor(words: number, answers: number): number {
  const minutes = words / WORDS_A_MINUTE + (answers * SECONDS_AN_ANSWER) / 60;
  return Math.round(minutes * 10) / 10;
}
