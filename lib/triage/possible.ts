import type { Condition } from "./conditions";
import { type Facts, NO, type Truth, UNKNOWN, YES } from "./facts";
import { HIDDEN, OPEN } from "./marks";
import type { Rule } from "./rule";
import { QUESTIONS } from "./vocabulary";

/** A way in which a rule may hold: all of these together. */
type Way = readonly Condition[];
/** So many ways of one condition are taken apart; more (any five of ten) would cost more than they tell. */
const MOST_WAYS = 16;

/**
 * Most rules of a table are ruled out by single answers: no fever, no rule about fever. This finds the rules that these do
 * not rule out, so that only those few are held against the case. Each way in which a rule may hold is a bit, thirty-two to
 * a number, and an answer takes away the ways it rules out. The answers' own bits (marks) are the key: what a value takes
 * away is worked out once, when it is first met.
 * Gives the places of the rules, in the table's order.
 */
export function possibleIn(table: readonly Rule[]): (facts: Facts) => number[] {
  const ways = table.flatMap(({ when }, rule) => waysOf(when).map((way) => ({ rule, way })));
  const size = Math.ceil(ways.length / 32);
  const everything = new Int32Array(size).fill(-1);
  everything[size - 1] = -1 >>> (size * 32 - ways.length);
  const byQuestion = QUESTIONS.flatMap((_, at) =>
    ways.some(({ way }) => way.some((part) => readsAlone(part, at)))
      ? [{ at, known: knownBy((marks) => keptBy(ways, at, marks)) }]
      : [],
  );
  const left = new Int32Array(size);

  return (facts) => {
    left.set(everything);
    for (const { at, known } of byQuestion) {
      const keeps = known(facts.marks[at] ?? HIDDEN);
      for (let i = 0; i < keeps.length; i += 2) {
        const word = keeps[i] ?? 0;
        left[word] = (left[word] ?? 0) & (keeps[i + 1] ?? 0);
      }
    }
    return rulesOf(left, ways);
  };
}

/** Lists have many combinations of marks: those met first are the common ones. */
const MOST_KNOWN = 512;

/** Works out a value once for each marks. Most answers are a single mark, which is found by its place. */
function knownBy<T>(workOut: (marks: number) => T): (marks: number) => T {
  const single: (T | undefined)[] = Array(32).fill(undefined);
  const several = new Map<number, T>();
  return (marks) => {
    const isSingle = (marks & (marks - 1)) === 0;
    const place = 31 - Math.clz32(marks);
    const before = isSingle ? single[place] : several.get(marks);
    if (before !== undefined) return before;
    const found = workOut(marks);
    if (isSingle) single[place] = found;
    else if (several.size < MOST_KNOWN) several.set(marks, found);
    return found;
  };
}

/** The rules of the bits that are left, each once. */
function rulesOf(left: Int32Array, ways: readonly { rule: number }[]): number[] {
  const rules: number[] = [];
  let last = -1;
  for (let i = 0; i < left.length; i++) {
    for (let bits = left[i] ?? 0; bits !== 0; bits &= bits - 1) {
      const rule = ways[i * 32 + 31 - Math.clz32(bits & -bits)]?.rule ?? last;
      if (rule !== last) rules.push(rule);
      last = rule;
    }
  }
  return rules;
}

/**
 * The ways that may still hold when this question is answered so, whatever the others say: pairs of a place and the bits
 * kept there. Rules about one thing stand together, so that an answer touches one place or two.
 */
function keptBy(ways: readonly { way: Way }[], at: number, marks: number): Int32Array {
  const kept = new Int32Array(Math.ceil(ways.length / 32));
  ways.forEach(({ way }, i) => {
    if (way.some((part) => readsAlone(part, at) && rangeOf(part, at, marks).most === NO)) return;
    kept[i >> 5] = (kept[i >> 5] ?? 0) | (1 << (i & 31));
  });
  return Int32Array.from([...kept].flatMap((bits, place) => (bits === -1 ? [] : [place, bits])));
}

/** A condition holds, or is open, only where each part of one of its ways does. */
function waysOf(condition: Condition): readonly Way[] {
  const { form } = condition;
  switch (form.kind) {
    case "part":
      return waysOf(form.part);
    case "any": {
      const ways = form.parts.flatMap(waysOf);
      return ways.length > MOST_WAYS ? [[condition]] : ways;
    }
    case "all":
      return form.parts.reduce<readonly Way[]>(
        (ways, part) => {
          const more = waysOf(part);
          const next = ways.length * more.length > MOST_WAYS ? [[part]] : more;
          return ways.flatMap((way) => next.map((parts) => [...way, ...parts]));
        },
        [[]],
      );
    default:
      return [[condition]];
  }
}

/** Whether one of its tests reads this question and no other. */
const readsAlone = (condition: Condition, at: number): boolean =>
  condition.tests.some((test) => test.reads.length === 1 && test.reads[0]?.at === at);

type Range = { least: Truth; most: Truth };
const ANYTHING: Range = { least: NO, most: YES };

/** Between which truths a condition lies when only one question is known. */
function rangeOf(condition: Condition, at: number, marks: number): Range {
  const { form } = condition;
  switch (form.kind) {
    case "computed":
      return ANYTHING;
    case "test":
      return testRange(condition, at, marks);
    case "part":
      return rangeOf(form.part, at, marks);
    case "not": {
      const { least, most } = rangeOf(form.part, at, marks);
      return { least: (2 - most) as Truth, most: (2 - least) as Truth };
    }
    case "all":
      return joined(form.parts, at, marks, Math.min);
    case "any":
      return joined(form.parts, at, marks, Math.max);
    case "atLeast": {
      const ranges = form.parts.map((part) => rangeOf(part, at, marks));
      const reach = (side: "least" | "most"): Truth => {
        const sure = ranges.filter((range) => range[side] === YES).length;
        const open = ranges.filter((range) => range[side] === UNKNOWN).length;
        return sure >= form.n ? YES : sure + open >= form.n ? UNKNOWN : NO;
      };
      return { least: reach("least"), most: reach("most") };
    }
  }
}

function joined(
  parts: readonly Condition[],
  at: number,
  marks: number,
  join: (...truths: number[]) => number,
): Range {
  const ranges = parts.map((part) => rangeOf(part, at, marks));
  return {
    least: join(...ranges.map(({ least }) => least)) as Truth,
    most: join(...ranges.map(({ most }) => most)) as Truth,
  };
}

/** A number or a text is more than its marks: given, it may be any. */
function testRange({ reads, ofMarks }: Condition, at: number, marks: number): Range {
  if (reads[0]?.at !== at) return ANYTHING;
  if (marks === HIDDEN) return { least: NO, most: NO };
  if (ofMarks) {
    const truth = ofMarks(marks);
    return { least: truth, most: truth };
  }
  return marks & OPEN ? { least: UNKNOWN, most: UNKNOWN } : ANYTHING;
}
