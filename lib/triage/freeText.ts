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

const LETTERS = 26;
const FIRST_LETTER = 97;
const APOSTROPHE = 39;
const ACCENT = 96;

/**
 * How the longest word of each phrase begins, in four letters as one number. Most texts have no word that begins like one
 * of these and are not taken apart. "Cannot" and "can not" are read as "can't": there three letters tell.
 */
const TELLING = new Set(
  [...BY_START.values()].flat().map((phrase) => {
    const word = longestWord(phrase);
    if (word.startsWith("cant")) return fourAt("can", 0);
    // The last word of a phrase may go on ("suicid"): there a short one would not be found.
    if (word.length < 4 && phrase.text.endsWith(word)) throw new Error(`Too short: ${phrase.text}`);
    return fourAt(word, 0);
  }),
);
const CAN = fourAt("can", 0);

/** The four letters there, small or capital, as one number; what is no letter counts as nought. */
function fourAt(text: string, at: number): number {
  let four = 0;
  for (let i = at; i < at + 4; i++) four = four * (LETTERS + 1) + letterAt(text, i);
  return four;
}

/** 1 to 26, whether small or capital; 0 for anything else. */
function letterAt(text: string, at: number): number {
  const letter = (text.charCodeAt(at) | 32) - FIRST_LETTER;
  return letter >= 0 && letter < LETTERS ? letter + 1 : 0;
}

/** Whether the text may hold a phrase. Accents and apostrophes may hide one: such a text is searched. */
function mayTell(text: string): boolean {
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 || code === APOSTROPHE || code === ACCENT) return true;
    const isLetter = letterAt(text, at) > 0;
    if (isLetter && !inWord && tellsAt(text, at)) return true;
    inWord = isLetter || (code >= 48 && code <= 57);
  }
  return false;
}

function tellsAt(text: string, at: number): boolean {
  const four = fourAt(text, at);
  return TELLING.has(four) || four - (four % (LETTERS + 1)) === CAN;
}

function longestWord({ text }: Phrase): string {
  return text.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest));
}

export type Hits = { said: ReadonlySet<PhraseKind>; negated: boolean };
const NOTHING: Hits = { said: new Set(), negated: false };

/** Which kinds of words a text says, and whether any was negated. */
export function hitsOf(text: string): Hits {
  if (!mayTell(text)) return NOTHING;
  const simple = plain(text);
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
