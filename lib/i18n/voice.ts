/** A text in two voices: to the patient, and to someone who answers about the patient. */
export type Voiced = { readonly self: string; readonly other: string };
export type Voice = keyof Voiced;

/** One text that was read in both voices and fits both. */
export const both = <const T extends string>(text: T): { readonly self: T; readonly other: T } => ({
  self: text,
  other: text,
});

/** A helper asks the patient, so the patient is spoken to; only who answers in their place is spoken to about them. */
export const voiceOf = (answers: { readonly filledBy?: unknown }): Voice =>
  answers.filledBy === "proxy" ? "other" : "self";

/** The shape of a catalogue after one voice was chosen. */
export type InOneVoice<T> = {
  readonly [K in keyof T]: T[K] extends Voiced | string ? string : InOneVoice<T[K]>;
};

/** A catalogue of texts, and of pairs of them, in one voice. */
export function inVoice<T extends object>(catalogue: T, voice: Voice): InOneVoice<T> {
  const chosen = Object.entries(catalogue).map(([key, text]: [string, unknown]) => [
    key,
    isVoiced(text) ? text[voice] : isBranch(text) ? inVoice(text, voice) : text,
  ]);
  return Object.fromEntries(chosen) as InOneVoice<T>;
}

const isBranch = (text: unknown): text is object => typeof text === "object" && text !== null;
const isVoiced = (text: unknown): text is Voiced =>
  isBranch(text) && "self" in text && "other" in text && Object.keys(text).length === 2;

type Person = "you" | "your" | "yourself" | "i" | "my" | "me" | "myself";
type After = " " | "." | "," | "?" | ":" | ";" | ")";
type Addresses<T extends string> =
  ` ${Lowercase<T>} ` extends `${string} ${Person}${After}${string}` ? true : false;

/** An English text that speaks to a person, or as one, must say both voices: left single, it does not compile. */
export type BothWhereAddressed<T> = {
  readonly [K in keyof T]: T[K] extends Voiced
    ? T[K]
    : T[K] extends string
      ? Addresses<T[K]> extends true
        ? Voiced
        : T[K]
      : BothWhereAddressed<T[K]>;
};

/** The same texts in another language: both voices where English has both; elsewhere it may need two, or not. */
export type SameVoices<T> = {
  readonly [K in keyof T]: T[K] extends Voiced
    ? Voiced
    : T[K] extends string
      ? string | Voiced
      : SameVoices<T[K]>;
};
