import { type Rate, rateIn } from "@/scripts/cohort/sources";
import { type By, keysOf, type Shares, type Trait } from "@/scripts/cohort/traits";

type Has = (trait: Trait) => boolean;

/** The first of a row's traits that fits, looked up without the cohort's own compiled rows. */
export const keyFor = (by: By<unknown>, has: Has): Trait | "usual" =>
  keysOf(by).find((key) => key === "usual" || has(key)) ?? "usual";

/** Counts how often something came out, for every rate of a table, and says which came out too often or too seldom. */
export class Tally {
  private readonly rows = new Map<string, { rate: number; people: number; hits: number }>();

  /** One person, whose row holds this rate. */
  yes(name: string, by: By<Rate>, has: Has, hit: boolean): void {
    const key = keyFor(by, has);
    this.count(`${name} of ${key}`, rateIn(by[key] ?? by.usual), hit);
  }

  /** One person, who got this option of a row that divides people. */
  one(name: string, by: By<Shares<string>>, has: Has, got: string): void {
    const key = keyFor(by, has);
    const shares = by[key] ?? by.usual;
    for (const [option, rate] of Object.entries(shares)) {
      if (rate === undefined || rate === "rest") continue;
      this.count(`${name}=${option} of ${key}`, rateIn(rate), got === option);
    }
    const known = Object.hasOwn(shares, got);
    if (!known) this.count(`${name}=${got} of ${key}, which the row does not name`, 0, true);
  }

  private count(name: string, rate: number, hit: boolean): void {
    const row = this.rows.get(name) ?? { rate, people: 0, hits: 0 };
    row.people++;
    if (hit) row.hits++;
    this.rows.set(name, row);
  }

  get size(): number {
    return this.rows.size;
  }

  /** Five standard errors and one person: of a thousand right rows one in two thousand tallies finds one here. */
  off(slack = 0): string[] {
    return [...this.rows].flatMap(([name, { rate, people, hits }]) => {
      const expected = rate * people;
      const spread = 5 * Math.sqrt(expected * (1 - rate)) + 1 + slack * people;
      return Math.abs(hits - expected) > spread
        ? [`${name}: ${hits} of ${people}, stated ${rate}`]
        : [];
    });
  }
}
