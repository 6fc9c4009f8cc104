import type { Answers } from "@/lib/triage";
import { answersOf } from "./answers";
import { bell, chance } from "./draw";
import type { Condition } from "./mix";
import { type Random, random } from "./random";
import { PERSON } from "./rates";
import { type Somebody, somebody } from "./somebody";
import { rateIn } from "./sources";
import { chooser } from "./traits";

/** A made-up person's form, and the condition that it was drawn from: no rule sees that. */
export type CohortCase = {
  id: string;
  condition: Condition;
  locale: "en" | "es";
  answers: Answers;
  secondsTaken: number;
};

/** n made-up people, the same for the same seed; fewer are the first of more. */
export function* cohort({ n, seed }: { n: number; seed: number }): Generator<CohortCase> {
  const next = random(seed);
  for (let i = 1; i <= n; i++) yield caseOf(`${seed}-${i}`, somebody(next), next);
}

/** The form of one person. */
export function caseOf(id: string, who: Somebody, next: Random): CohortCase {
  return {
    id,
    condition: who.condition,
    locale: who.has("spanish") ? "es" : "en",
    answers: answersOf(who, next),
    secondsTaken: secondsOf(who, next),
  };
}

const rushed = chance(PERSON.rushed);
const usual = chooser(PERSON.seconds, rateIn);

/** Half and double are about as common; who rushes needs 40 to 85. */
function secondsOf(who: Somebody, next: Random): number {
  if (rushed(who, next)) return 40 + Math.floor(next() * 46);
  return Math.max(95, Math.round(usual(who) * 2 ** bell(0, 0.6, next)));
}
