import type { Random } from "./random";
import { type Rate, rateIn } from "./sources";
import { type By, chooser, type Shares, type Traits } from "./traits";

/** Draws one thing about a person with these traits. */
export type Draw<T, Who extends Traits = Traits> = (who: Who, next: Random) => T;

/** True as often as the row says. */
export function chance(by: By<Rate>): Draw<boolean> {
  const rate = chooser(by, rateIn);
  return (who, next) => next() < rate(who);
}

/** One of the options, each as often as the row says. */
export function oneOf<O extends string>(by: By<Shares<O>>): Draw<O> {
  const row = chooser(by, ladder);
  return (who, next) => {
    const drawn = next();
    const { steps, last } = row(who);
    for (const { option, upTo } of steps) if (drawn < upTo) return option;
    return last;
  };
}

/** The options one above the other; the last takes what is left. */
function ladder<O extends string>(
  shares: Shares<O>,
): {
  steps: { option: O; upTo: number }[];
  last: O;
} {
  const entries = Object.entries(shares) as [O, Rate | "rest"][];
  const steps: { option: O; upTo: number }[] = [];
  let [upTo, last] = [0, entries.at(-1)?.[0]];
  for (const [option, rate] of entries) {
    if (rate === "rest") last = option;
    else {
      upTo += rateIn(rate);
      steps.push({ option, upTo });
    }
  }
  if (last === undefined) throw new Error("A row of the rates has no options.");
  return { steps, last };
}

/** A score from 0 to 10 around a mean. */
export function score(by: By<Rate>): Draw<number> {
  const mean = chooser(by, rateIn);
  return (who, next) => coins(10, mean(who) / 10, next);
}

/** How many of these coins fall right. */
export function coins(count: number, share: number, next: Random): number {
  let right = 0;
  for (let i = 0; i < count; i++) if (next() < share) right++;
  return right;
}

/** The bell curve, near enough: twelve draws have a spread of one. */
export function bell(mean: number, spread: number, next: Random): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += next();
  return mean + spread * sum;
}

/** Waiting times: most are short, the mean is the one given. */
export const waiting = (mean: number, next: Random): number => -mean * Math.log(1 - next());

export const pick = <T>(from: readonly T[], next: Random): T | undefined =>
  from[Math.floor(next() * from.length)];
