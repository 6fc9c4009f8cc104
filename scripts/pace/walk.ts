import { withoutHidden } from "@/lib/intake/fields";
import { isScreen, nextStep, STEPS, type Step } from "@/lib/intake/flow";
import { type Answers, triage } from "@/lib/triage";
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
};

/** A person through the whole form, from the start page to the button that sends it. */
export function paceOf({ answers: given, locale }: Path): Pace {
  const answers = withoutHidden(given);
  const steps = stepsOf(answers);
  const emergency = triage(answers).tier === "emergency";
  const pages: Page[] = [
    startTexts(locale),
    ...steps.map((step) => stepTexts(step, { answers, locale })),
    ...(emergency ? [stopTexts(locale)] : []),
  ];
  const words = wordsIn(pages.flatMap(({ texts }) => texts));
  const every = wordsIn(pages.flatMap(({ texts, options }) => [...texts, ...options]));
  const taken = pages.reduce((sum, page) => sum + page.answers, 0);
  return {
    screens: steps.filter(isScreen).length,
    answers: taken,
    words,
    minutes: minutesFor(words, taken),
    minutesOfEveryWord: minutesFor(every, taken),
  };
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
