import type { Facts } from "./facts";
import { PHRASES } from "./phrases";
import type { TextId } from "./vocabulary";

export type PhraseKind = Exclude<keyof typeof PHRASES, "negators">;

/** NFD without accents, lower case, no apostrophes, single spaces: how text and phrases are compared. */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’`]/g, "");
}

type Prepared = { kind: PhraseKind; phrases: readonly string[] };
const KINDS: readonly Prepared[] = (Object.keys(PHRASES) as (keyof typeof PHRASES)[])
  .filter((kind): kind is PhraseKind => kind !== "negators")
  .map((kind) => ({ kind, phrases: PHRASES[kind].map(plain) }));
const NEGATORS = PHRASES.negators.map(plain);

export type Hits = { said: ReadonlySet<PhraseKind>; negated: boolean };
const NOTHING: Hits = { said: new Set(), negated: false };
const found = new WeakMap<Facts, Map<TextId, Hits>>();

/** Which kinds of words a field says, and whether any was negated. */
export function hitsOf(facts: Facts, field: TextId): Hits {
  const text = facts.text(field);
  if (text === "") return NOTHING;
  const ofCase = found.get(facts) ?? new Map<TextId, Hits>();
  found.set(facts, ofCase);
  const before = ofCase.get(field);
  if (before) return before;
  const hits = search(text);
  ofCase.set(field, hits);
  return hits;
}

export const saysAny = (facts: Facts, kind: PhraseKind, fields: readonly TextId[]): boolean =>
  fields.some((field) => hitsOf(facts, field).said.has(kind));

function search(text: string): Hits {
  const said = new Set<PhraseKind>();
  let negated = false;
  for (const clause of plain(text).split(/[.;,!?\n]/)) {
    const words = ` ${clause.replace(/\s+/g, " ").trim()}`;
    for (const { kind, phrases } of KINDS) {
      for (const phrase of phrases) {
        for (
          let at = words.indexOf(` ${phrase}`);
          at >= 0;
          at = words.indexOf(` ${phrase}`, at + 1)
        ) {
          if (isNegated(words.slice(0, at))) negated = true;
          else said.add(kind);
        }
      }
    }
  }
  return { said, negated };
}

/** A negator within the three words before the phrase, inside the same clause. */
function isNegated(before: string): boolean {
  const window = ` ${before.trim().split(" ").slice(-3).join(" ")} `;
  return NEGATORS.some((negator) => window.includes(` ${negator} `));
}
