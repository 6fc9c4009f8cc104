import type { Condition } from "./conditions";
import { type Facts, NO, type Truth, UNKNOWN, YES } from "./facts";
import { HIDDEN, OPEN } from "./marks";
import type { Rule } from "./rule";
import { QUESTIONS } from "./vocabulary";

/**
 * Most rules of a table are ruled out by one answer alone: no fever, no rule about fever. This finds the rules that no
 * single answer rules out, as bits, thirty-two to a number, so that only those few are held against the case.
 * The answers' own bits (marks) are the key: what a value rules out is worked out once, when it is first met.
 */
export function possibleIn(table: readonly Rule[]): (facts: Facts) => Int32Array {
  const size = Math.ceil(table.length / 32);
  const everything = new Int32Array(size).fill(-1);
  everything[size - 1] = -1 >>> (size * 32 - table.length);
  const byQuestion = QUESTIONS.flatMap((_, at) => {
    const readers = table.map(({ when }) => readsAlone(when, at));
    if (!readers.includes(true)) return [];
    return [{ at, readers, known: new Map<number, Int32Array>() }];
  });

  return (facts) => {
    const possible = everything.slice();
    for (const { at, readers, known } of byQuestion) {
      const marks = facts.marks[at] ?? HIDDEN;
      let left = known.get(marks);
      if (!left) {
        left = leftBy(table, readers, at, marks);
        // Lists have many combinations: those met first are the common ones.
        if (known.size < MOST_KNOWN) known.set(marks, left);
      }
      for (let i = 0; i < size; i++) possible[i] = (possible[i] ?? 0) & (left[i] ?? 0);
    }
    return possible;
  };
}

const MOST_KNOWN = 512;

/** The rules that may still hold when this question is answered so, whatever the others say. */
function leftBy(
  table: readonly Rule[],
  readers: readonly boolean[],
  at: number,
  marks: number,
): Int32Array {
  const left = new Int32Array(Math.ceil(table.length / 32));
  table.forEach(({ when }, i) => {
    if (readers[i] && rangeOf(when, at, marks).most === NO) return;
    left[i >> 5] = (left[i >> 5] ?? 0) | (1 << (i & 31));
  });
  return left;
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
