import type { Facts } from "./facts";
import type { Rule } from "./rule";
import { type ReadBy, takerOf } from "./takes";
import { QUESTIONS } from "./vocabulary";
import { isSettledByOne, readsAlone, waysOf } from "./ways";

/** sure: one of its ways holds for certain. True ends it. */
type Take = (rule: number, sure: boolean) => boolean;

/**
 * Most rules of a table are settled by single answers: no fever, no rule about fever. Each way in which a rule may hold is
 * a bit, thirty-two to a number, kept twice: once as not ruled out, once as certain. An answer takes away the bits it
 * speaks against (takes.ts). `take` gets the rules that are left, in the table's order, and ends it by giving true.
 */
export function possibleIn(table: readonly Rule[]): (facts: Facts, take: Take) => void {
  const ways = table.flatMap(({ when }, rule) => waysOf(when).map((way) => ({ rule, way })));
  const size = Math.ceil(ways.length / 32);
  const start = new Int32Array(size * 2);
  ways.forEach(({ way }, i) => {
    setBit(start, i);
    if (way.every(isSettledByOne)) setBit(start, size * 32 + i);
  });
  const questions = QUESTIONS.flatMap((_, at): ReadBy[] => {
    const reading = ways.flatMap(({ way }, bit) => {
      const parts = way.filter((part) => readsAlone(part, at));
      return parts.length > 0 ? [{ bit, parts }] : [];
    });
    return reading.length > 0 ? [{ at, ways: reading }] : [];
  });
  const ruleOf = Int16Array.from(ways, ({ rule }) => rule);
  const left = new Int32Array(size * 2);
  const takeFrom = takerOf(questions, size);

  return (facts, take) => {
    left.set(start);
    takeFrom(left, facts);
    takeRules(left, ruleOf, take);
  };
}

function setBit(bits: Int32Array, at: number): void {
  bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
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
