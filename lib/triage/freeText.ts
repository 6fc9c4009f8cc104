import { PHRASE_KINDS, PHRASES, type PhraseKind } from "./phrases";

/**
 * A text as texts and phrases are compared: without accents, apostrophes and capitals. "Cannot" and "can not" are read
 * as "can't", so that each phrase needs one spelling.
 */
const plain = (text: string): string =>
  withoutAccents(text.toLowerCase())
    .replace(/['’‘ʼ´`]/g, "")
    .replace(/\bcan ?not\b/g, "cant");

// Most texts have none: the test is cheaper than taking letters apart.
const withoutAccents = (text: string): string =>
  /\P{ASCII}/u.test(text) ? text.normalize("NFD").replace(/\p{M}/gu, "") : text;

const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

type Phrase = { kind: PhraseKind; text: string };
const NEGATORS = PHRASES.negators.map((negator) => ` ${wordsOf(negator).join(" ")} `);

/** Two letters as one number. */
const startAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/** Phrases by their first two letters: a text is walked once, word by word, however many phrases there are. */
const BY_START = new Map<number, Phrase[]>();
for (const kind of PHRASE_KINDS) {
  for (const phrase of PHRASES[kind]) {
    const text = wordsOf(phrase).join(" ");
    const start = startAt(text, 0);
    BY_START.set(start, [...(BY_START.get(start) ?? []), { kind, text }]);
  }
}

/**
 * The beginning of a word that stands in some phrase, the longest of each. Most texts hold none of them and are not taken
 * apart. What stands before it is no letter without accent: a letter of another alphabet only costs a closer look.
 */
const TELLING = new RegExp(
  `(?:^|[^a-z0-9])(?:${[...new Set([...BY_START.values()].flat().map(longestWord))].join("|")})`,
);

function longestWord({ text }: Phrase): string {
  return text.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest));
}

export type Hits = { said: ReadonlySet<PhraseKind>; negated: boolean };
const NOTHING: Hits = { said: new Set(), negated: false };

/** Which kinds of words a text says, and whether any was negated. */
export function hitsOf(text: string): Hits {
  const simple = plain(text);
  if (!TELLING.test(simple)) return NOTHING;
  const said = new Set<PhraseKind>();
  let negated = false;
  for (const clause of simple.split(/[.;,!?\n]/)) {
    const whole = (clause.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
    for (let at = 0; at < whole.length; at = nextWord(whole, at)) {
      for (const phrase of BY_START.get(startAt(whole, at)) ?? NO_PHRASES) {
        if (!whole.startsWith(phrase.text, at)) continue;
        if (isNegated(whole, at)) negated = true;
        else said.add(phrase.kind);
      }
    }
  }
  return { said, negated };
}

const NO_PHRASES: readonly Phrase[] = [];

function nextWord(whole: string, at: number): number {
  const space = whole.indexOf(" ", at);
  return space < 0 ? whole.length : space + 1;
}

/** A negator within the three words before the phrase, inside the same clause. */
function isNegated(whole: string, at: number): boolean {
  const before = ` ${whole.slice(0, at).trimEnd().split(" ").slice(-3).join(" ")} `;
  return NEGATORS.some((negator) => before.includes(negator));
}
