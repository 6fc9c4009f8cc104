import { CONDITIONS, type Condition } from "./mix";
import type { Rate } from "./sources";

/** What a row of the tables may depend on, beside the condition. */
const OTHERS = [
  "women",
  "men",
  /** under 45 / 65 and over / 75 and over */
  "young",
  "old",
  "veryOld",
  "youngWomen",
  "oldWomen",
  "oldMen",
  "mild",
  "moderate",
  "severe",
  /** this spell of pain: under 6 weeks / under 3 months / longer */
  "fresh",
  "under3Months",
  "chronic",
  /** in the last two weeks: slowly worse / fast worse or a new kind */
  "worse",
  "changed",
  "noLegPain",
  "aboveKnee",
  "belowKnee",
  "bothLegs",
  "left",
  "right",
  "upperBack",
  "neck",
  /** seldom sure of an answer */
  "hesitant",
  "proxy",
  "spanish",
  /** the danger sign in hand: under 2 weeks old / over 3 months / settled and over 3 months */
  "newSign",
  "oldSign",
  "bladderSign",
] as const;

export type Trait = Condition | (typeof OTHERS)[number];
export const TRAITS: readonly Trait[] = [...(Object.keys(CONDITIONS) as Condition[]), ...OTHERS];

const PLACE = new Map<Trait, number>(TRAITS.map((trait, i) => [trait, i]));

/** The traits of one person, as ones at their places. */
export class Traits {
  readonly marks = new Uint8Array(TRAITS.length);

  set(trait: Trait, there = true): void {
    this.marks[placeOf(trait)] = there ? 1 : 0;
  }

  has(trait: Trait): boolean {
    return this.marks[placeOf(trait)] === 1;
  }
}

const placeOf = (trait: Trait): number => PLACE.get(trait) ?? -1;

/** One value for people with a trait, in order: the first trait that fits counts, and "usual" is everybody else. */
export type By<T> = { readonly [K in Trait]?: T } & { readonly usual: T };

export const keysOf = <T>(by: By<T>): (Trait | "usual")[] => Object.keys(by) as (Trait | "usual")[];

/** Looks a row up for one person. Made once a row: it runs a hundred times a person. */
export function chooser<T, U>(by: By<T>, make: (value: T) => U): (traits: Traits) => U {
  const cases = keysOf(by)
    .filter((key): key is Trait => key !== "usual")
    .map((trait) => ({ place: placeOf(trait), value: make(by[trait] as T) }));
  const usual = make(by.usual);
  return ({ marks }) => {
    for (const { place, value } of cases) if (marks[place] === 1) return value;
    return usual;
  };
}

/** Shares of options that exclude each other; at most one has the rest. */
export type Shares<Option extends string> = { readonly [O in Option]?: Rate | "rest" };
