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
  /** Behind this stands at most what was worked out last and is not kept. */
  let kept = row.length;
  /** Where in the row stands what a mark takes that is alone, 32 to a question; 0 before it was met. */
  const alone: number[] = Array(questions.length * 32).fill(0);
  const several = questions.map(() => new Map<number, number>());

  const workOut = (question: ReadBy, marks: number): number => {
    row.length = kept;
    const taken = takenBy(question, marks, size);
    row.push(kept + 1 + taken.length, ...taken);
    return kept;
  };

  const find = (i: number, question: ReadBy, marks: number): number => {
    const isAlone = (marks & (marks - 1)) === 0;
    const place = i * 32 + 31 - Math.clz32(marks);
    const known = isAlone ? alone[place] : several[i]?.get(marks);
    if (known) return known;
    const at = workOut(question, marks);
    if (isAlone) alone[place] = at;
    else if (several[i] && several[i].size < MOST_KEPT) several[i].set(marks, at);
    else return at;
    kept = row.length;
    return at;
  };

  return (left: Int32Array, facts: Facts): void => {
    let i = 0;
    for (const question of questions) {
      const at = find(i++, question, facts.marks[question.at] ?? HIDDEN);
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
function takenBy({ at, ways }: ReadBy, marks: number, size: number): number[] {
  const stays = new Int32Array(size * 2).fill(-1);
  const drop = (bit: number) => {
    stays[bit >> 5] = (stays[bit >> 5] ?? 0) & ~(1 << (bit & 31));
  };
  for (const { bit, parts } of ways) {
    const ranges = parts.map((part) => rangeOf(part, at, marks));
    if (ranges.some(({ most }) => most === NO)) drop(bit);
    else if (ranges.some(({ least }) => least !== YES)) drop(size * 32 + bit);
  }
  return [...stays].flatMap((bits, place) => (bits === -1 ? [] : [place, bits]));
}
