import type { Facts } from "./facts";
import { PHRASES } from "./phrases";
import type { TextId } from "./vocabulary";

export type PhraseKind = Exclude<keyof typeof PHRASES, "negators">;

/**
 * The words of a text, as texts and phrases are compared: without accents, apostrophes and capitals.
 * "Cannot" and "can not" are read as "can't", so that each phrase needs one spelling.
 */
function wordsOf(text: string): string[] {
  const bare = text
    .normalize("NFD")
    .replace(/[\p{M}'’‘ʼ´`]/gu, "")
    .toLowerCase();
  return bare.replace(/\bcan ?not\b/g, "cant").match(/[\p{L}\p{N}]+/gu) ?? [];
}

type Phrase = { kind: PhraseKind; text: string };
const NEGATORS = PHRASES.negators.map((negator) => ` ${wordsOf(negator).join(" ")} `);

/** Phrases by their first two letters: a text is walked once, word by word, however many phrases there are. */
const BY_START = new Map<string, Phrase[]>();
for (const [kind, phrases] of Object.entries(PHRASES)) {
  if (kind === "negators") continue;
  for (const phrase of phrases) {
    const text = wordsOf(phrase).join(" ");
    const start = text.slice(0, 2);
    BY_START.set(start, [...(BY_START.get(start) ?? []), { kind: kind as PhraseKind, text }]);
  }
}

export type Hits = { said: ReadonlySet<PhraseKind>; negated: boolean };
const NOTHING: Hits = { said: new Set(), negated: false };

/** Which kinds of words a field says, and whether any was negated. */
export function hitsOf(facts: Facts, field: TextId): Hits {
  const text = facts.text(field);
  if (text === "") return NOTHING;
  const before = facts.hits.get(field);
  if (before) return before;
  const hits = search(text);
  facts.hits.set(field, hits);
  return hits;
}

/** True when one of the fields says words of this kind that are not negated. */
export const saysAny = (facts: Facts, kind: PhraseKind, fields: readonly TextId[]): boolean =>
  fields.some((field) => hitsOf(facts, field).said.has(kind));

function search(text: string): Hits {
  const said = new Set<PhraseKind>();
  let negated = false;
  for (const clause of text.split(/[.;,!?\n]/)) {
    const words = wordsOf(clause);
    const whole = words.join(" ");
    let at = 0;
    for (const [i, word] of words.entries()) {
      for (const phrase of BY_START.get(word.slice(0, 2)) ?? []) {
        if (!whole.startsWith(phrase.text, at)) continue;
        if (isNegated(words, i)) negated = true;
        else said.add(phrase.kind);
      }
      at += word.length + 1;
    }
  }
  return { said, negated };
}

/** A negator within the three words before the phrase, inside the same clause. */
function isNegated(words: readonly string[], at: number): boolean {
  const before = ` ${words.slice(Math.max(0, at - 3), at).join(" ")} `;
  return NEGATORS.some((negator) => before.includes(negator));
}
