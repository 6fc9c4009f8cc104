import type { Tier } from "@/lib/triage";
import { TIERS, tierRank } from "@/lib/triage";
import { hideInGroups, type Shown } from "./suppression";

export type Pair = { first: Tier; second: Tier; count: number };
/** How often the second said the same, more pressing, or less pressing. */
export type Ways = { kept: number; raised: number; lowered: number };

/** Most pressing first, as on every page. */
export const LEVELS: readonly Tier[] = [...TIERS].reverse();

/** counts[first][second], most pressing first. */
export const matrixOf = (pairs: readonly Pair[]): number[][] =>
  LEVELS.map((first) =>
    LEVELS.map((second) =>
      pairs
        .filter((pair) => pair.first === first && pair.second === second)
        .reduce((sum, { count }) => sum + count, 0),
    ),
  );

const wayOf = ({ first, second }: Pick<Pair, "first" | "second">): keyof Ways => {
  const up = tierRank(second) - tierRank(first);
  return up === 0 ? "kept" : up > 0 ? "raised" : "lowered";
};

export function waysOf(pairs: readonly Pair[]): Ways {
  const ways = { kept: 0, raised: 0, lowered: 0 };
  for (const pair of pairs) ways[wayOf(pair)] += pair.count;
  return ways;
}

/**
 * The matrix as it may be shown beside how many were kept, raised and lowered: each of the three is a group with a total
 * of its own. No sum of a row or a column is given anywhere.
 */
export function shownMatrix(matrix: readonly (readonly number[])[]): {
  ways: Record<keyof Ways, Shown>;
  cells: Shown[][];
} {
  const places = matrix.flatMap((row, i) => row.map((count, j) => ({ i, j, count })));
  const of = (sign: number) => places.filter(({ i, j }) => Math.sign(i - j) === sign);
  // Most pressing first: a column before the row is more pressing.
  const groups = [of(0), of(1), of(-1)];
  const { totals, counts } = hideInGroups(groups.map((group) => group.map(({ count }) => count)));
  const cells: Shown[][] = matrix.map((row) => row.map(() => null));
  groups.forEach((group, g) => {
    group.forEach(({ i, j }, k) => {
      const row = cells[i];
      if (row) row[j] = counts[g]?.[k] ?? null;
    });
  });
  const [kept = null, raised = null, lowered = null] = totals;
  return { ways: { kept, raised, lowered }, cells };
}
