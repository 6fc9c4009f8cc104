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
const DIGIT = 27;
/** It may hide a phrase: an apostrophe, or a letter that is none of the 26 even without its accent. */
const HIDES = 28;

/** What each character of Latin-1 is: 1 to 26 a letter, whatever its case and accent; DIGIT, HIDES, or 0 between words. */
const KINDS = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = plain(String.fromCharCode(code));
  if (/^[a-z]$/.test(character)) return character.charCodeAt(0) - 96;
  if (/^[0-9]$/.test(character)) return DIGIT;
  return character === "" || /[\p{L}\p{N}]/u.test(character) ? HIDES : 0;
});

/**
 * The longest word of each phrase, by its first three letters as one number. Most texts have no word that begins with one
 * of these and are not taken apart. "Cannot" and "can not" are read as "can't": there three letters tell.
 */
const TELLING = new Map<number, string[]>();
for (const phrase of [...BY_START.values()].flat()) {
  const longest = longestWord(phrase);
  const word = longest.startsWith("cant") ? "can" : longest;
  if (!/^[a-z]{3,}$/.test(word)) throw new Error(`No word tells of this phrase: ${phrase.text}`);
  const three = threeAt(word, 0);
  TELLING.set(three, [...(TELLING.get(three) ?? []), word]);
}

/** The three letters there as one number; what is no letter counts as nought. */
function threeAt(text: string, at: number): number {
  const base = LETTERS + 1;
  return (letterAt(text, at) * base + letterAt(text, at + 1)) * base + letterAt(text, at + 2);
}

function letterAt(text: string, at: number): number {
  const kind = KINDS[text.charCodeAt(at)] ?? 0;
  return kind <= LETTERS ? kind : 0;
}

/** Whether the text may hold a phrase. */
function mayTell(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)] ?? HIDES;
    if (kind === HIDES || (before === 0 && kind > 0 && tellsAt(text, at))) return true;
    before = kind;
  }
  return false;
}

function tellsAt(text: string, at: number): boolean {
  const words = TELLING.get(threeAt(text, at));
  return words?.some((word) => beginsWith(text, at, word)) ?? false;
}

function beginsWith(text: string, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++)
    if (letterAt(text, at + i) !== letterAt(word, i)) return false;
  return true;
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
