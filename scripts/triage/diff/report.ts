import { TIERS, type Tier } from "@/lib/triage";
import { type How, KINDS, type Kind } from "./compare";
import type { Table } from "./revision";
import { type ByRule, type Example, SETS, type Tally } from "./tally";

type Found = {
  name: string;
  n: number;
  seed: number;
  before: Table;
  after: Table;
  tally: Tally;
};

const KIND_WORDS: Record<Kind, string> = {
  up: "moves up",
  down: "moves down",
  otherReasons: "same level, other reasons",
  otherAdvice: "same reasons, other advice",
  otherDetails: "same advice, other details",
};
const HOW_WORDS: Record<How, string> = {
  fires: "fires now",
  stopped: "no longer fires",
  higher: "at a higher level",
  lower: "at a lower level",
  surer: "now for certain",
  lessSure: "no longer for certain",
  elsewhere: "names other places",
};

/** Who moves up, who moves down, and by which rule; the last line is JSON. */
export function report({ name, n, seed, before, after, tally }: Found): string[] {
  const written = tally.replayed - n;
  return [
    `${number(written)} written cases and ${number(n)} made-up people (seed ${seed}): the rules of ${name} against today's.`,
    ...tableLines(before, after),
    "",
    ...(KINDS.some((kind) => tally.total[kind] > 0)
      ? changeLines(tally)
      : ["No case comes out otherwise, to the letter."]),
    "",
    JSON.stringify({
      cases: tally.replayed,
      ...tally.total,
      bySet: Object.fromEntries(tally.bySet),
      byPart: Object.fromEntries(tally.byPart),
      byRule: Object.fromEntries([...tally.byRule].map(([id, { counts }]) => [id, counts])),
    }),
  ];
}

const changeLines = (tally: Tally): string[] => [
  ...countLines(tally),
  "",
  ...matrixLines("written cases", tally.moves.written),
  ...matrixLines("made-up people", tally.moves.cohort),
  ...ruleLines(tally),
  ...partLines(tally),
];

const number = (n: number): string => n.toLocaleString("en");

function tableLines(before: Table, after: Table): string[] {
  const old = new Map(before.RULES.map(({ id, tier }) => [id, tier]));
  const today = new Map(after.RULES.map(({ id, tier }) => [id, tier]));
  const line = (words: string, found: string[]) =>
    found.length > 0 ? [`${words}: ${found.join(", ")}.`] : [];
  return [
    ...line(
      "New rules",
      [...today.keys()].filter((id) => !old.has(id)),
    ),
    ...line(
      "Rules that are gone",
      [...old.keys()].filter((id) => !today.has(id)),
    ),
    ...line(
      "Rules with another level",
      [...today].flatMap(([id, tier]) => {
        const was = old.get(id);
        return was && was !== tier ? [`${id} (${was} → ${tier})`] : [];
      }),
    ),
  ];
}

function countLines({ cases, bySet, total }: Tally): string[] {
  const row = (words: string, counts: (number | string)[]) =>
    words.padEnd(28) + counts.map((c) => String(c).padStart(12)).join("");
  return [
    row("", [...SETS, "all"]),
    ...KINDS.map((kind) =>
      row(KIND_WORDS[kind], [...SETS.map((set) => bySet.get(set)?.[kind] ?? 0), total[kind]]),
    ),
    row(
      "of",
      SETS.map((set) => cases.get(set) ?? 0),
    ),
  ];
}

const MOST_FIRST: readonly Tier[] = [...TIERS].reverse();
const cell = (text: string | number): string => String(text).padStart(11);

/** Levels then, down the side, to levels now, along the top; left out when no case moves. */
function matrixLines(words: string, moves: ReadonlyMap<string, number>): string[] {
  const moved = [...moves.keys()].some((key) => new Set(key.split(" ")).size === 2);
  if (!moved) return [`No level changes among the ${words}.`, ""];
  return [
    `${words}, from ↓ to →`.padEnd(28) + MOST_FIRST.map(cell).join(""),
    ...MOST_FIRST.map(
      (from) =>
        from.padEnd(28) + MOST_FIRST.map((to) => cell(moves.get(`${from} ${to}`) ?? "·")).join(""),
    ),
    "",
  ];
}

/** What else of a result differs is named only: its rows, such as chips and missing answers, are no rule's. */
const partLines = ({ byPart }: Tally): string[] =>
  byPart.size > 0 ? [`Other details: ${[...byPart].map(([p, n]) => `${p} ${n}`).join(", ")}`] : [];

const changes = ({ counts }: ByRule): number => counts.up + counts.down;
const all = ({ counts }: ByRule): number => KINDS.reduce((sum, kind) => sum + counts[kind], 0);

function ruleLines({ byRule }: Tally): string[] {
  const rules = [...byRule].sort(([, a], [, b]) => changes(b) - changes(a) || all(b) - all(a));
  if (rules.length === 0) return [];
  return ["By rule", ...rules.flatMap(([id, rule]) => oneRule(id, rule))];
}

function oneRule(id: string, rule: ByRule): string[] {
  const kinds = KINDS.filter((kind) => rule.counts[kind] > 0).map(
    (kind) => `${KIND_WORDS[kind]} ${rule.counts[kind]}`,
  );
  const ways = [...rule.ways].map(([how, n]) => `${HOW_WORDS[how]} ${n}`);
  return [
    `  ${id.padEnd(8)} ${kinds.join(", ")} (${ways.join(", ")})`,
    `           e.g. ${rule.examples.map(exampleWords).join("; ")}`,
  ];
}

const exampleWords = ({ set, id, change: { from, to } }: Example): string => {
  const move = from === to ? `stays ${to}` : `${from} → ${to}`;
  return `${set === "cohort" ? `cohort ${id}` : id} ${move}`;
};
