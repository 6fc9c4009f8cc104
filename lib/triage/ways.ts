import type { Condition } from "./conditions";
import { NO, type Truth, UNKNOWN, YES } from "./facts";

/** A way in which a rule may hold: all of these together. A rule is as true as the truest of its ways. */
export type Way = readonly Condition[];

/** So many ways of one condition are taken apart; more (any five of ten) would cost more than they tell. */
const MOST_WAYS = 16;

export function waysOf(condition: Condition): readonly Way[] {
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
    case "atLeast": {
      // n hold only where one does: each part may be the one, and the whole is asked then.
      const parts = form.parts.slice(0, form.parts.length - form.n + 1);
      return parts.length > MOST_WAYS ? [[condition]] : parts.map((part) => [part, condition]);
    }
    default:
      return [[condition]];
  }
}

/** Whether one of its tests reads this question and no other. */
export const readsAlone = (condition: Condition, at: number): boolean =>
  condition.tests.some((test) => test.reads.length === 1 && test.reads[0]?.at === at);

/** Whether the marks of one question settle it. */
export function isSettledByOne({ tests }: Condition): boolean {
  const places = new Set(tests.flatMap(({ reads }) => reads.map(({ at }) => at)));
  return places.size === 1 && tests.every(({ ofMarks }) => ofMarks !== undefined);
}

type Range = { least: Truth; most: Truth };
const ANYTHING: Range = { least: NO, most: YES };

/** Between which truths a condition lies when only one question is known. */
export function rangeOf(condition: Condition, at: number, marks: number): Range {
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

function testRange({ reads, ofMarks }: Condition, at: number, marks: number): Range {
  if (reads[0]?.at !== at || !ofMarks) return ANYTHING;
  const truth = ofMarks(marks);
  return { least: truth, most: truth };
}
