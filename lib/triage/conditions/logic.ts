import { NO, type Truth, UNKNOWN, YES } from "../facts";
import { type Condition, type Form, once } from "./condition";

const joined = (parts: readonly Condition[], form: Form, truth: Condition["truth"]): Condition => ({
  truth,
  tests: [...new Set(parts.flatMap((part) => part.tests))],
  reads: [],
  form,
});

const theOnly = (parts: readonly Condition[]): Condition | undefined =>
  parts.length === 1 ? parts[0] : undefined;

/** All parts hold: as true as the least true of them. */
export const all = (...parts: Condition[]): Condition =>
  theOnly(parts) ??
  joined(parts, { kind: "all", parts }, (facts) => {
    let least: Truth = YES;
    for (const part of parts) {
      const truth = part.truth(facts);
      if (truth === NO) return NO;
      if (truth < least) least = truth;
    }
    return least;
  });

/** Some part holds: as true as the most true of them. */
export const any = (...parts: Condition[]): Condition =>
  theOnly(parts) ??
  joined(parts, { kind: "any", parts }, (facts) => {
    let most: Truth = NO;
    for (const part of parts) {
      const truth = part.truth(facts);
      if (truth === YES) return YES;
      if (truth > most) most = truth;
    }
    return most;
  });

/** The part does not hold; unknown stays unknown. */
export const not = (part: Condition): Condition =>
  joined([part], { kind: "not", part }, (facts) => (2 - part.truth(facts)) as Truth);

/** At least n of the parts; unknown ones leave it open as long as they could reach n. */
export const atLeast = (n: number, ...parts: Condition[]): Condition =>
  joined(parts, { kind: "atLeast", n, parts }, (facts) => {
    let sure = 0;
    let open = 0;
    for (const part of parts) {
      const truth = part.truth(facts);
      if (truth === YES) sure++;
      else if (truth === UNKNOWN) open++;
    }
    return sure >= n ? YES : sure + open >= n ? UNKNOWN : NO;
  });

/** A part that several rules share, under the name a clinician would give it. */
export const named = (name: string, part: Condition): Condition => ({
  ...part,
  form: { kind: "part", name, part },
  truth: once(part.truth),
});
