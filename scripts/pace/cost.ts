import { tierOf, tierRank } from "@/lib/triage";
import { cohort } from "../cohort/cohort";
import { answersBy } from "./habits";

const PEOPLE = { n: 5_000, seed: 3 };

/** Of all people, in per cent. `fromUrgent`: of whom the whole form says urgent or above. */
export type Cost = { lower: number; fromUrgent: number };

/** Who would come out lower if the form asked only what must be answered: what its minutes would be bought with. */
export function costOfAlone(): Cost {
  const ranks = [...cohort(PEOPLE)].map(({ answers }) => ({
    whole: tierRank(tierOf(answers)),
    alone: tierRank(tierOf(answersBy("alone", answers))),
  }));
  const lower = ranks.filter(({ whole, alone }) => alone < whole);
  const share = (count: number): number => Math.round((1_000 * count) / ranks.length) / 10;
  const urgent = lower.filter(({ whole }) => whole >= tierRank("urgent"));
  return { lower: share(lower.length), fromUrgent: share(urgent.length) };
}
