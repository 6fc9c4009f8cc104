import { type Facts, NO, YES } from "./facts";
import { HIDDEN } from "./marks";
import type { Rule } from "./rule";
import { QUESTIONS } from "./vocabulary";
import { isSettledByOne, rangeOf, readsAlone, type Way, waysOf } from "./ways";

/** sure: one of its ways holds for certain. True ends it. */
type Take = (rule: number, sure: boolean) => boolean;

/**
 * Most rules of a table are settled by single answers: no fever, no rule about fever. Each way in which a rule may hold is
 * a bit, thirty-two to a number, kept twice: once as not ruled out, once as certain. An answer takes away the bits it
 * speaks against. The answers' own bits (marks) are the key: what they take is worked out once, when they are first met.
 * `take` gets the rules that are left, in the table's order, and ends it by giving true.
 */
export function possibleIn(table: readonly Rule[]): (facts: Facts, take: Take) => void {
  const ways = table.flatMap(({ when }, rule) => waysOf(when).map((way) => ({ rule, way })));
  const size = Math.ceil(ways.length / 32);
  const start = new Int32Array(size * 2);
  ways.forEach(({ way }, i) => {
    setBit(start, i);
    if (way.every(isSettledByOne)) setBit(start, size * 32 + i);
  });
  const byQuestion = QUESTIONS.flatMap((_, at): Known[] => {
    const reading = ways.flatMap(({ way }, bit): Reading[] => {
      const parts = way.filter((part) => readsAlone(part, at));
      return parts.length > 0 ? [{ bit, parts }] : [];
    });
    if (reading.length === 0) return [];
    const workOut = (marks: number) => takenBy(reading, { size, at, marks });
    return [{ at, single: Array(32).fill(undefined), several: new Map(), workOut }];
  });
  const ruleOf = Int16Array.from(ways, ({ rule }) => rule);
  const left = new Int32Array(size * 2);

  return (facts, take) => {
    left.set(start);
    for (const known of byQuestion) {
      const taken = takenFor(known, facts.marks[known.at] ?? HIDDEN);
      for (let i = 0; i < taken.length; i += 2) {
        const place = taken[i] ?? 0;
        left[place] = (left[place] ?? 0) & (taken[i + 1] ?? 0);
      }
    }
    takeRules(left, ruleOf, take);
  };
}

function setBit(bits: Int32Array, at: number): void {
  bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
}

/** Lists and numbers have many combinations of marks: those met first are the common ones. */
const MOST_KNOWN = 512;

/** What an answer to one question takes, by its marks. Most answers are a single mark, which is found by its place. */
type Known = {
  at: number;
  single: (Int32Array | undefined)[];
  several: Map<number, Int32Array>;
  workOut: (marks: number) => Int32Array;
};

function takenFor({ single, several, workOut }: Known, marks: number): Int32Array {
  const isSingle = (marks & (marks - 1)) === 0;
  const place = 31 - Math.clz32(marks);
  const before = isSingle ? single[place] : several.get(marks);
  if (before !== undefined) return before;
  const found = workOut(marks);
  if (isSingle) single[place] = found;
  else if (several.size < MOST_KNOWN) several.set(marks, found);
  return found;
}

/** The rules of the bits that are left, each once, and whether one of their ways is certain. */
function takeRules(left: Int32Array, ruleOf: Int16Array, take: Take): void {
  const size = left.length / 2;
  let rule = -1;
  let sure = false;
  for (let i = 0; i < size; i++) {
    const certain = left[size + i] ?? 0;
    for (let bits = left[i] ?? 0; bits !== 0; bits &= bits - 1) {
      const lowest = bits & -bits;
      const next = ruleOf[i * 32 + 31 - Math.clz32(lowest)] ?? -1;
      if (next !== rule) {
        if (rule >= 0 && take(rule, sure)) return;
        rule = next;
        sure = false;
      }
      if (certain & lowest) sure = true;
    }
  }
  if (rule >= 0) take(rule, sure);
}

/** Of one way, the parts that one question alone speaks to. */
type Reading = { bit: number; parts: Way };

/**
 * What this answer leaves, whatever the others say: pairs of a place and the bits kept there. A way that is open is not
 * certain; of one that is ruled out nobody asks. Rules about one thing stand together: an answer touches few places.
 */
function takenBy(
  reading: readonly Reading[],
  { size, at, marks }: { size: number; at: number; marks: number },
): Int32Array {
  const kept = new Int32Array(size * 2).fill(-1);
  const drop = (bit: number) => {
    kept[bit >> 5] = (kept[bit >> 5] ?? 0) & ~(1 << (bit & 31));
  };
  for (const { bit, parts } of reading) {
    const ranges = parts.map((part) => rangeOf(part, at, marks));
    if (ranges.some(({ most }) => most === NO)) drop(bit);
    else if (ranges.some(({ least }) => least !== YES)) drop(size * 32 + bit);
  }
  return Int32Array.from([...kept].flatMap((bits, place) => (bits === -1 ? [] : [place, bits])));
}
