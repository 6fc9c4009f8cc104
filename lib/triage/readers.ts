import { hitsOf } from "./freeText";
import { bitsOf, numberMarks, signWords, UNANSWERED } from "./marks";
import {
  type AnswerValue,
  NUMBER_RANGE,
  type Question,
  SENTINEL_DETAILS,
  type SentinelAnswer,
} from "./vocabulary";

/** What one answer says: its marks, and the answer as it is kept. */
export type Said = {
  readonly marks: number;
  readonly value: AnswerValue | undefined;
  readonly noneWithOthers: boolean;
};

/** All are of one shape, so that reading them stays fast. */
const saying = (marks: number, value?: AnswerValue, noneWithOthers = false): Said => ({
  marks,
  value,
  noneWithOthers,
});

export const SILENCE: Said = saying(UNANSWERED);

/** What every case that says so shares: a result that is changed must not change the next one. */
const frozen = <T extends AnswerValue>(value: T): Readonly<T> => Object.freeze(value);

/** More ticks than this is no answer of a form: it counts as unanswered, and is not walked through. */
const MOST_TICKS = 200;

/**
 * Most answers are one word, in the shape of their question: those are read beforehand and found by it (`words`), so that
 * `read` is called for the others alone.
 */
export type Reader = {
  shape: "plain" | "ticked" | "sign";
  words: ReadonlyMap<unknown, Said>;
  read: (raw: unknown) => Said;
};

/** Reads any value as the answer to a question; what is outside the vocabulary is silence. */
export const readWith = ({ shape, words, read }: Reader, raw: unknown): Said =>
  words.get(wordIn(raw, shape)) ?? read(raw);

function wordIn(raw: unknown, shape: Reader["shape"]): unknown {
  if (shape === "plain") return raw;
  if (shape === "ticked") return Array.isArray(raw) && raw.length === 1 ? raw[0] : undefined;
  return raw === null || typeof raw !== "object" ? undefined : (raw as { answer?: unknown }).answer;
}

export function readerOf(q: Question): Reader {
  switch (q.type) {
    case "integer":
    case "scale0to10":
      return numberReader(q, NUMBER_RANGE[q.type]);
    case "choice":
    case "yesNo":
      return wordReader(q);
    case "multi":
    case "bodyMap":
      return listReader(q);
    case "sentinel":
      return signReader(q);
    case "text":
      return textReader(q);
  }
}

/** Each word of a question, read beforehand. */
const wordsSaid = (q: Question): Map<unknown, Said> =>
  new Map([...bitsOf(q)].map(([value, marks]) => [value, saying(marks, value)]));

const silent = (): Said => SILENCE;

const wordReader = (q: Question): Reader => ({ shape: "plain", words: wordsSaid(q), read: silent });

function numberReader(q: Question, [least, most]: readonly [number, number]): Reader {
  const words = wordsSaid(q);
  for (let n = least; n <= most; n++) words.set(n, saying(numberMarks(n), n));
  return { shape: "plain", words, read: silent };
}

function listReader(q: Question): Reader {
  const bits = bitsOf(q);
  const none = bits.get("none") ?? 0;
  const words = new Map([...bits].map(([one, marks]) => [one, saying(marks, frozen([one]))]));
  const read = (raw: unknown) => {
    if (!Array.isArray(raw) || raw.length > MOST_TICKS) return SILENCE;
    let marks = 0;
    let kept = 0;
    for (const one of raw as unknown[]) {
      const bit = bits.get(one as string) ?? 0;
      if (bit === 0 || marks & bit) continue;
      marks |= bit;
      kept++;
    }
    if (marks === 0) return SILENCE;
    const value: string[] = kept === raw.length ? raw.slice() : keptOf(raw, bits);
    if (!(marks & none) || marks === none) return saying(marks, value);
    const others = value.filter((one) => one !== "none");
    return saying(marks & ~none, others, true);
  };
  return { shape: "ticked", words, read };
}

function textReader(q: Question): Reader {
  const bits = bitsOf(q);
  const bit = (word: string) => bits.get(word) ?? 0;
  const read = (raw: unknown) => {
    if (typeof raw !== "string" || raw.trim() === "") return SILENCE;
    const { said, negated } = hitsOf(raw);
    let marks = bit("given") | (negated ? bit("denied") : 0);
    for (const kind of said) marks |= bit(kind);
    return saying(marks, raw);
  };
  return { shape: "plain", words: new Map(), read };
}

/** The options of a list that are known, each once. */
const keptOf = (raw: readonly unknown[], bits: ReadonlyMap<string, number>): string[] => [
  ...new Set(raw.filter((one): one is string => bits.has(one as string))),
];

const { since: SINCE, trend: TREND, knownCause: KNOWN_CAUSE } = SENTINEL_DETAILS;

/** Details are kept only where there is, or may be, a sign; they count only where there is one. */
function signReader(q: Question): Reader {
  const bits = bitsOf(q);
  const words = new Map(
    (["no", "prefer_not"] as const).flatMap((answer) => {
      const marks = bits.get(answer);
      return marks === undefined ? [] : [[answer, saying(marks, frozen({ answer }))] as const];
    }),
  );
  const read = (raw: unknown) => {
    if (raw === null || typeof raw !== "object") return SILENCE;
    const { answer, since, trend, knownCause } = raw as Record<string, unknown>;
    if (answer !== "yes" && !(answer === "unsure" && q.allowUnsure)) return SILENCE;
    const value: SentinelAnswer = {
      answer,
      ...detail("since", SINCE, since),
      ...detail("trend", TREND, trend),
      ...detail("knownCause", KNOWN_CAUSE, knownCause),
    };
    const said = answer === "yes" ? ["yes", ...signWords(value)] : ["unsure"];
    return saying(
      said.reduce((marks, word) => marks | (bits.get(word) ?? 0), 0),
      value,
    );
  };
  return { shape: "sign", words, read };
}

const detail = <K extends string, T extends string>(
  name: K,
  options: readonly T[],
  value: unknown,
): { [_ in K]?: T } => {
  const found = options.find((option) => option === value);
  return found === undefined ? {} : ({ [name]: found } as { [_ in K]: T });
};
