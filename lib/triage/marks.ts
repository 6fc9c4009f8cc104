import { PHRASE_KINDS } from "./phrases";
import {
  type Question,
  type QuestionId,
  question,
  SENTINEL_DETAILS,
  type SentinelAnswer,
} from "./vocabulary";

/**
 * An answer as bits, one for each thing that can be asked of it, so that a test is two masks.
 * Three bits are the same for every question; HIDDEN stands alone, where the question is not asked of this person.
 */
export const HIDDEN = 1;
export const UNANSWERED = 2;
export const UNSURE = 4;
export const PREFER_NOT = 8;
/** A number or a text is there; a number stands in the bits above (numberMarks). */
export const GIVEN = 16;
const NUMBER_FROM = 5;
/** What leaves a test open. */
export const OPEN = UNANSWERED | UNSURE | PREFER_NOT;

/** How a danger sign that is there stands. */
export type SignState = "acute" | "subacute" | "settledKnown" | "settledUnknown";
const STATES: readonly SignState[] = ["acute", "subacute", "settledKnown", "settledUnknown"];

const SIGN_WORDS = [
  "yes",
  "no",
  ...STATES,
  ...[...SENTINEL_DETAILS.since, "missing"].map((word) => `since ${word}`),
  ...[...SENTINEL_DETAILS.trend, "missing"].map((word) => `trend ${word}`),
];

/** Of a free text: that there is one, what its words tell of, and whether such words were denied. */
const TEXT_WORDS = ["given", ...PHRASE_KINDS, "denied"];

function ownWordsOf({ type, options }: Question): readonly string[] {
  switch (type) {
    case "sentinel":
      return SIGN_WORDS;
    case "yesNo":
      return ["yes", "no"];
    case "choice":
    case "multi":
    case "bodyMap":
      return options;
    case "text":
      return TEXT_WORDS;
    case "integer":
    case "scale0to10":
      return [];
  }
}

/** A number, which is whole and not below nought, as bits. */
export const numberMarks = (n: number): number => GIVEN | (n << NUMBER_FROM);

/** The number in the marks of a question that asks for one; undefined when none is there. */
export const numberOf = (marks: number): number | undefined =>
  marks & GIVEN ? marks >> NUMBER_FROM : undefined;

/** The bit of each word that may answer a question. */
export function bitsOf(q: Question): Map<string, number> {
  const bits = new Map(ownWordsOf(q).map((word, i) => [word, GIVEN << i]));
  if (q.allowUnsure) bits.set("unsure", UNSURE);
  if (q.allowPreferNot) bits.set("prefer_not", PREFER_NOT);
  return bits;
}

/** The bits of some words of a question together, "missing" for no answer. A word it does not have is a mistake: throws. */
export function maskOf(id: QuestionId, words: readonly string[]): number {
  const bits = bitsOf(question(id)).set("missing", UNANSWERED);
  return words.reduce((mask, word) => {
    const bit = bits.get(word);
    if (bit === undefined) throw new Error(`${id} has no answer ${word}.`);
    return mask | bit;
  }, 0);
}

/** What a danger sign that is there says beside "yes", as words of its bits. */
export const signWords = (sign: SentinelAnswer): string[] => [
  signState(sign),
  `since ${sign.since ?? "missing"}`,
  `trend ${sign.trend ?? "missing"}`,
];

/** How a sign that is there stands: newness that is not ruled out counts as new. */
export function signState({ since, trend, knownCause }: SentinelAnswer): SignState {
  if (since === undefined || since === "unsure" || since === "under2Weeks" || trend === "worse")
    return "acute";
  if (since === "weeks2to12") return "subacute";
  if (trend === undefined || trend === "unsure") return "subacute";
  return knownCause === "yes" ? "settledKnown" : "settledUnknown";
}
