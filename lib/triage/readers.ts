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

export type Reader = (raw: unknown) => Said;

/** Reads any value as the answer to this question; what is outside the vocabulary is silence. */
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

function wordReader(q: Question): Reader {
  const said = wordsSaid(q);
  return (raw) => said.get(raw) ?? SILENCE;
}

function numberReader(q: Question, [least, most]: readonly [number, number]): Reader {
  const said = wordsSaid(q);
  for (let n = least; n <= most; n++) said.set(n, saying(numberMarks(n), n));
  return (raw) => said.get(raw) ?? SILENCE;
}

function listReader(q: Question): Reader {
  const bits = bitsOf(q);
  const none = bits.get("none") ?? 0;
  const alone = new Map([...bits].map(([one, marks]) => [one, saying(marks, frozen([one]))]));
  return (raw) => {
    if (!Array.isArray(raw) || raw.length > MOST_TICKS) return SILENCE;
    if (raw.length === 1) return alone.get(raw[0] as string) ?? SILENCE;
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
}

function textReader(q: Question): Reader {
  const bits = bitsOf(q);
  const bit = (word: string) => bits.get(word) ?? 0;
  return (raw) => {
    if (typeof raw !== "string" || raw.trim() === "") return SILENCE;
    const { said, negated } = hitsOf(raw);
    let marks = bit("given") | (negated ? bit("denied") : 0);
    for (const kind of said) marks |= bit(kind);
    return saying(marks, raw);
  };
}

/** The options of a list that are known, each once. */
const keptOf = (raw: readonly unknown[], bits: ReadonlyMap<string, number>): string[] => [
  ...new Set(raw.filter((one): one is string => bits.has(one as string))),
];

const { since: SINCE, trend: TREND, knownCause: KNOWN_CAUSE } = SENTINEL_DETAILS;

/** Details are kept only where there is, or may be, a sign; they count only where there is one. */
function signReader(q: Question): Reader {
  const bits = bitsOf(q);
  const words = wordsSaid(q);
  const alone = new Map<unknown, Said>(
    ["no", "prefer_not"].flatMap((answer) => {
      const said = words.get(answer);
      const value = frozen<SentinelAnswer>({ answer: answer as "no" | "prefer_not" });
      return said ? [[answer, saying(said.marks, value)]] : [];
    }),
  );
  return (raw) => {
    if (raw === null || typeof raw !== "object") return SILENCE;
    const { answer, since, trend, knownCause } = raw as Record<string, unknown>;
    const plain = alone.get(answer);
    if (plain) return plain;
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
}

const detail = <K extends string, T extends string>(
  name: K,
  options: readonly T[],
  value: unknown,
): { [_ in K]?: T } => {
  const found = options.find((option) => option === value);
  return found === undefined ? {} : ({ [name]: found } as { [_ in K]: T });
};
