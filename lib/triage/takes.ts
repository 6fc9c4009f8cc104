import { type Facts, NO, YES } from "./facts";
import { HIDDEN } from "./marks";
import { rangeOf, type Way } from "./ways";

/** Of one way (by its bit), the parts that one question alone speaks to. */
export type PartsOfWay = { bit: number; parts: Way };
/** A question, by its place, with the ways that read it. */
export type ReadBy = { at: number; ways: readonly PartsOfWay[] };

/** Lists and numbers have many combinations of marks: those met first are the common ones, and are kept. */
const MOST_KEPT = 512;

/**
 * Takes from `left` the bits that the answers of a case speak against. What an answer takes hangs on its marks alone: it is
 * worked out when they are first met. All of it stands in one row of numbers, each as its end and then pairs of a place and
 * the bits that stay there: one row is walked faster than a list for each answer.
 */
export function takerOf(questions: readonly ReadBy[], size: number) {
  const row: number[] = [0];
  let kept = row.length;
  /** Where in the row stands what a mark takes that is alone, 32 to a question; 0 before it was met. */
  const alone: number[] = Array(questions.length * 32).fill(0);
  const several = questions.map(() => new Map<number, number>());

  const learn = (i: number, place: number, marks: number): number => {
    const at = kept;
    row.length = at;
    const taken = takenBy(questions[i], marks, size);
    row.push(at + 1 + taken.length, ...taken);
    if (place >= 0) alone[place] = at;
    else if (several[i] && several[i].size < MOST_KEPT) several[i].set(marks, at);
    else return at;
    kept = row.length;
    return at;
  };

  const find = (i: number, marks: number): number => {
    if ((marks & (marks - 1)) !== 0) return several[i]?.get(marks) ?? learn(i, -1, marks);
    const place = i * 32 + 31 - Math.clz32(marks);
    return alone[place] || learn(i, place, marks);
  };

  return (left: Int32Array, facts: Facts): void => {
    for (let i = 0; i < questions.length; i++) {
      const at = find(i, facts.marks[questions[i]?.at ?? 0] ?? HIDDEN);
      const end = row[at] ?? 0;
      for (let k = at + 1; k < end; k += 2) {
        const place = row[k] ?? 0;
        left[place] = (left[place] ?? 0) & (row[k + 1] ?? 0);
      }
    }
  };
}

/**
 * What this answer leaves, whatever the others say. A way that is open is not certain (its second bit goes); of one that is
 * ruled out nobody asks. Rules about one thing stand together: an answer touches few places.
 */
function takenBy(question: ReadBy | undefined, marks: number, size: number): number[] {
  const stays = new Int32Array(size * 2).fill(-1);
  const drop = (bit: number) => {
    stays[bit >> 5] = (stays[bit >> 5] ?? 0) & ~(1 << (bit & 31));
  };
  for (const { bit, parts } of question?.ways ?? []) {
    const ranges = parts.map((part) => rangeOf(part, question?.at ?? -1, marks));
    if (ranges.some(({ most }) => most === NO)) drop(bit);
    else if (ranges.some(({ least }) => least !== YES)) drop(size * 32 + bit);
  }
  return [...stays].flatMap((bits, place) => (bits === -1 ? [] : [place, bits]));
}
