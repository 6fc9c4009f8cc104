/** How often two who sort the same cases into k ordered levels land in each pair: counts[first][second]. */
export type Matrix = readonly (readonly number[])[];
export type Kappa = { kappa: number; low: number; high: number };
export type Weights = (distance: number, furthest: number) => number;

/** One level apart costs one step, two levels two: what "weighted kappa" means on our pages. */
export const linear: Weights = (distance, furthest) => 1 - distance / furthest;

const Z = 1.959963984540054;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/**
 * Agreement beyond chance: 1 is complete, 0 what chance alone would give. With 95 % bounds by the large-sample
 * standard error. Sources: Cohen J, Psychol Bull 1968;70:213–20 (weighted kappa); Fleiss JL, Cohen J, Everitt BS,
 * Psychol Bull 1969;72:323–7 (standard error, their formula 13).
 * Null without cases, and where chance alone agrees wholly: everybody says one level always.
 */
export function weightedKappa(counts: Matrix, weights: Weights = linear): Kappa | null {
  const total = sum(counts.map(sum));
  if (total === 0) return null;
  const p = counts.map((row) => row.map((count) => count / total));
  const rows = p.map(sum);
  const columns = rows.map((_, j) => sum(p.map((row) => row[j] ?? 0)));
  const w = (i: number, j: number): number =>
    weights(Math.abs(i - j), Math.max(1, counts.length - 1));
  const over = (value: (i: number, j: number) => number): number =>
    sum(rows.flatMap((_, i) => columns.map((_, j) => value(i, j))));
  const observed = over((i, j) => (p[i]?.[j] ?? 0) * w(i, j));
  const expected = over((i, j) => (rows[i] ?? 0) * (columns[j] ?? 0) * w(i, j));
  if (1 - expected < 1e-12) return null;
  const kappa = (observed - expected) / (1 - expected);
  const ofRow = rows.map((_, i) => sum(columns.map((share, j) => share * w(i, j))));
  const ofColumn = columns.map((_, j) => sum(rows.map((share, i) => share * w(i, j))));
  const spread = over((i, j) => {
    const pull = (ofRow[i] ?? 0) + (ofColumn[j] ?? 0);
    return (p[i]?.[j] ?? 0) * (w(i, j) - pull * (1 - kappa)) ** 2;
  });
  const variance = (spread - (kappa - expected * (1 - kappa)) ** 2) / (total * (1 - expected) ** 2);
  const reach = Z * Math.sqrt(Math.max(0, variance));
  return { kappa, low: Math.max(-1, kappa - reach), high: Math.min(1, kappa + reach) };
}
