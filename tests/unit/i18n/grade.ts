/**
 * The Flesch-Kincaid grade: 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
 * Kincaid, Fishburne, Rogers and Chissom (1975), Derivation of new readability formulas for Navy enlisted personnel,
 * Research Branch Report 8-75.
 */
export function grade(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const sentences = Math.max(
    1,
    text.split(/[.?!:](?=[”\s]|$)|[\n·]/).filter((s) => /\w/.test(s)).length,
  );
  if (words.length === 0) return 0;
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** A number is a word of one syllable: it is seen, not spelled. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[a-z]+(?:'[a-z]+)?|\d+/g) ?? [];

/** Words of ours that the rules below count wrongly; every word of the catalogues was looked through. */
const COUNTED: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ["being", "diet", "doing", "going", "ct", "id", "pt", "tb", "elsewhere", "every", "likely"]
      .concat([
        "safety",
        "something",
        "somewhere",
        "wednesday",
        "guideline",
        "guidelines",
        "statement",
      ])
      .map((w) => [w, 2]),
  ),
  ...Object.fromEntries(["area", "hiv", "mri", "opioid", "opioids", "usual"].map((w) => [w, 3])),
  ...Object.fromEntries(
    ["aneurysm", "diabetes", "dialysis", "diazepam", "european", "psoriasis", "sciatica"]
      .concat(["uveitis"])
      .map((w) => [w, 4]),
  ),
};

/** Vowel groups, less what English writes and does not say. */
export function syllablesOf(word: string): number {
  const known = COUNTED[word];
  if (known !== undefined) return known;
  if (/^\d/.test(word)) return 1;
  const bare = word
    .replace(/'.*$/, "")
    .replace(/(?<![sxzcg]|[cs]h|[^aeiouy]l)es$|(?<![td])ed$|(?<![^aeiouy]l)e$/, "")
    .replace(/^y/, "");
  return Math.max(1, bare.match(/[aeiouy]+/g)?.length ?? 1);
}
