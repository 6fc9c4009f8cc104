import type { Tier } from "@/lib/triage";
import { type Change, type How, KINDS, type Kind } from "./compare";

export const SETS = ["examples", "witness", "conformance", "cohort"] as const;
export type SetName = (typeof SETS)[number];

export type Counts = Record<Kind, number>;
export type Example = { set: SetName; id: string; change: Change };
export type ByRule = { counts: Counts; ways: Map<How, number>; examples: Example[] };

const none = (): Counts => ({ up: 0, down: 0, otherReasons: 0, otherAdvice: 0, otherDetails: 0 });

/** At most this many cases are named for a rule: the others are counted. */
const EXAMPLES = 5;

/** What a replay found: how many cases changed in each set, from which level to which, and by which rule. */
export class Tally {
  readonly cases = new Map<SetName, number>(SETS.map((set) => [set, 0]));
  readonly bySet = new Map<SetName, Counts>(SETS.map((set) => [set, none()]));
  /** written cases and cohort apart: "from to" → how many */
  readonly moves = { written: new Map<string, number>(), cohort: new Map<string, number>() };
  readonly byRule = new Map<string, ByRule>();
  /** parts of the result that differ where nothing else does */
  readonly byPart = new Map<string, number>();

  add(set: SetName, id: string, [from, to]: [Tier, Tier], change: Change | null): void {
    this.cases.set(set, (this.cases.get(set) ?? 0) + 1);
    count(this.moves[set === "cohort" ? "cohort" : "written"], `${from} ${to}`);
    if (!change) return;
    const counts = this.bySet.get(set);
    if (counts) counts[change.kind]++;
    for (const part of change.parts) count(this.byPart, part);
    for (const { ruleId, how } of change.causes) {
      const rule = this.byRule.get(ruleId) ?? { counts: none(), ways: new Map(), examples: [] };
      this.byRule.set(ruleId, rule);
      rule.counts[change.kind]++;
      count(rule.ways, how);
      keep(rule.examples, { set, id, change });
    }
  }

  get total(): Counts {
    const total = none();
    for (const counts of this.bySet.values()) for (const kind of KINDS) total[kind] += counts[kind];
    return total;
  }

  get replayed(): number {
    return [...this.cases.values()].reduce((sum, n) => sum + n, 0);
  }
}

const count = <K>(counts: Map<K, number>, key: K): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Moves say more than other reasons: they are kept before them. */
function keep(examples: Example[], one: Example): void {
  examples.push(one);
  examples.sort((a, b) => KINDS.indexOf(a.change.kind) - KINDS.indexOf(b.change.kind));
  examples.length = Math.min(examples.length, EXAMPLES);
}
