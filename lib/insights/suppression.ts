/** Fewer people than this in a group might be known by it. */
export const FEWEST = 5;

/** A count that may be shown, or null. */
export type Shown = number | null;

export const isSmall = (count: number): boolean => count < FEWEST;

/**
 * Hides small counts of a whole of two or more whose total is shown, so that none can be had by subtraction, nor by whoever
 * knows this rule. Fewer than 5 is hidden, a zero too: else it could be left out of the sum. One alone takes the next
 * smallest with it, and so do those whose sum is small, or whose sum says that all are as large as a small count can be, or
 * one short of it. All of equal size are taken: which of them was would say who is the smaller. When all that is small is zero it is
 * shown: nobody stands behind it.
 * Source: "primary and secondary suppression", Hundepool A et al., Statistical Disclosure Control, Wiley 2012, ch. 4.
 */
export function hideSmall(counts: readonly number[]): Shown[] {
  const small = counts.filter(isSmall);
  if (small.every((count) => count === 0)) return [...counts];
  const room = small.reduce((sum, count) => sum + FEWEST - 1 - count, 0);
  const next = Math.min(...counts.filter((count) => !isSmall(count)));
  const sum = small.reduce((all, count) => all + count, 0);
  const most = small.length === 1 || room <= 1 || isSmall(sum) ? next : FEWEST - 1;
  return counts.map((count) => (count <= most ? null : count));
}

/**
 * The same for counts that stand in groups, when the total of each group is shown as well: first the groups' totals, then
 * the counts of each group whose total may be shown. In a group without a shown total everything is hidden.
 */
export function hideInGroups(groups: readonly (readonly number[])[]): {
  totals: Shown[];
  counts: Shown[][];
} {
  const totals = hideSmall(groups.map((group) => group.reduce((all, count) => all + count, 0)));
  const counts = groups.map((group, i) =>
    totals[i] === null ? group.map(() => null) : hideSmall(group),
  );
  return { totals, counts };
}
