import type { Condition } from "./conditions";
import type { Destination } from "./destinations";
import type { Tier } from "./tiers";

/** What a rule guards against, from life down: the order that breaks ties between reasons of one tier. */
export const GUARDS = [
  "life",
  "cord_cauda",
  "infection",
  "cancer",
  "fracture",
  "medical",
  "inflammatory",
  "radicular",
  "pain",
  "mechanical",
  "intake",
] as const;

export type Strength = "guideline" | "expert" | "design";

/** One row of the table. The evaluator knows none of them. */
export type Rule<Id extends string = string> = {
  id: Id;
  guards: (typeof GUARDS)[number];
  tier: Tier;
  /** the tier while it is not known whether the rule holds; without one an open rule is a near miss */
  ifUnknown?: Tier;
  /** what must hold for certain before the open rule counts */
  ifUnknownNeeds?: Condition;
  /** where to, first choice first */
  to: readonly Destination[];
  when: Condition;
  /** the plain reason a clinician reads */
  because: string;
  source: string;
  strength: Strength;
  contact?: "crisis";
  suppressedBy?: "SUP-2";
  /** an open answer leaves this rule out without a word: the open signs have rules of their own */
  unknownIsSilent?: true;
  /** says only that something is not known: it cannot make a result definite */
  saysOnlyOpen?: true;
};

/** Keeps a group of rows typed as rules, with their ids. */
export const rules = <const Id extends string>(rows: readonly Rule<Id>[]): readonly Rule<Id>[] =>
  rows;
