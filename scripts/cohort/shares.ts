import { TIERS, type Tier, tierOf } from "@/lib/triage";
import type { CohortCase } from "./cohort";
import { CONDITIONS, type Condition } from "./mix";

/** Per cent of the cases that a level should get, from and up to: what a referral clinic can work with. */
export const GOALS: Record<Tier, readonly [from: number, upTo: number]> = {
  emergency: [1, 4],
  same_day: [5, 11],
  urgent: [13, 22],
  soon: [20, 31],
  routine: [38, 52],
  self_care: [0.3, 4],
};

/** What an emergency department is for, whatever was ticked. */
const EMERGENCIES: readonly Condition[] = ["caudaEquina", "infection", "vascular"];

type Counts = Record<Tier, number>;
export type Shares = {
  shares: Counts;
  byCondition: { condition: Condition; people: number; levels: Counts }[];
  /** how many are sent as an emergency for one who has such a condition */
  alarmsPerTrueCase: number | null;
};

const none = (): Counts => ({
  emergency: 0,
  same_day: 0,
  urgent: 0,
  soon: 0,
  routine: 0,
  self_care: 0,
});

/** How the cases spread over the levels. */
export function sharesOf(cases: Iterable<CohortCase>): Shares {
  const all = none();
  const behind = new Map<Condition, Counts>();
  for (const id of Object.keys(CONDITIONS) as Condition[]) behind.set(id, none());
  for (const { condition, answers } of cases) {
    const tier = tierOf(answers);
    all[tier]++;
    const counts = behind.get(condition);
    if (counts) counts[tier]++;
  }
  const byCondition = [...behind].map(([condition, levels]) => ({
    condition,
    people: sum(levels),
    levels,
  }));
  const hit = byCondition
    .filter(({ condition }) => EMERGENCIES.includes(condition))
    .reduce((found, { levels }) => found + levels.emergency, 0);
  const n = sum(all);
  return {
    shares: mapped(all, (count) => rounded((100 * count) / n)),
    byCondition,
    alarmsPerTrueCase: hit > 0 ? rounded(all.emergency / hit) : null,
  };
}

const sum = (counts: Counts): number => TIERS.reduce((total, tier) => total + counts[tier], 0);
const rounded = (number: number): number => Math.round(number * 100) / 100;
function mapped(counts: Counts, change: (count: number) => number): Counts {
  const made = none();
  for (const tier of TIERS) made[tier] = change(counts[tier]);
  return made;
}

const MOST_FIRST = [...TIERS].reverse();

/** The same as a table to read; the last line is JSON. */
export function wordsOfShares(made: Shares & { n: number; seed: number }): string[] {
  const { n, seed, shares, byCondition, alarmsPerTrueCase } = made;
  return [
    `${n} made-up people, seed ${seed}: per cent of each level, and its goal`,
    ...MOST_FIRST.map((tier) => {
      const [from, upTo] = GOALS[tier];
      return `${tier.padEnd(12)} ${shares[tier].toFixed(2).padStart(6)}   ${from}–${upTo}`;
    }),
    "",
    `${"behind the pain".padEnd(16)} people ${MOST_FIRST.map((tier) => tier.padStart(10)).join("")}`,
    ...byCondition.map(
      ({ condition, people, levels }) =>
        `${condition.padEnd(16)} ${String(people).padStart(6)} ${MOST_FIRST.map((tier) => String(levels[tier]).padStart(10)).join("")}`,
    ),
    "",
    JSON.stringify({ n, seed, shares, alarmsPerTrueCase }),
  ];
}
