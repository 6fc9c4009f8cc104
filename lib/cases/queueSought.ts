/** What somebody typed into the search box, as what it may be; more than one may fit. */
export type Sought = {
  /** the beginning of a reference as it is written: "BP-2Q9X-4" */
  reference: string | null;
  /** birth dates, YYYY-MM-DD: 02/03/1972 is read both ways round */
  birthDates: string[];
  /** beginnings of the words of a name */
  words: string[];
};

export function readSought(typed: string): Sought {
  const birthDates = datesIn(typed);
  const isDate = birthDates.length > 0;
  return {
    reference: isDate ? null : referenceIn(typed),
    birthDates,
    words: isDate ? [] : wordsIn(typed),
  };
}

/** A reference from its beginning, with O for 0, I and L for 1 forgiven; a word without "BP" or a digit is a name. */
function referenceIn(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, "");
  const marked = plain.startsWith("BP");
  const code = (marked ? plain.slice(2) : plain).replaceAll("O", "0").replace(/[IL]/g, "1");
  if (!/^[0-9A-Z]{2,8}$/.test(code) || !(marked || /\d/.test(plain))) return null;
  return code.length > 4 ? `BP-${code.slice(0, 4)}-${code.slice(4)}` : `BP-${code}`;
}

// The same marks as in the database's "name_words" (migration queue_views): whatever is no letter and no digit.
const MARKS = /[\s\u0020-\u002f\u003a-\u0060\u007b-\u00bf\u2000-\u206f]+/u;
/** More would only cost: two words are rarely of more than a few people. */
const MOST_WORDS = 4;

/** Without accents, capitals and marks. A single letter finds half the clinic, so it counts beside another word only. */
function wordsIn(typed: string): string[] {
  const words = nameWords(typed);
  return words.some((word) => word.length > 1) ? words.slice(0, MOST_WORDS) : [];
}

export const nameWords = (name: string): string[] => [
  ...new Set(
    name
      .normalize("NFKD")
      .replace(/[\u0300-\u036f]/gu, "")
      .toLowerCase()
      .split(MARKS)
      .filter(Boolean),
  ),
];

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** "1972-02-03", "2/3/1972" (both ways round), "3.2.1972", "3 Feb 1972", "February 3, 1972". */
function datesIn(typed: string): string[] {
  const parts = typed
    .trim()
    .toLowerCase()
    .split(/[\s./,-]+/)
    .filter(Boolean);
  const [a = "", b = "", c = ""] = parts;
  if (parts.length !== 3) return [];
  if (/^\d{4}$/.test(a)) return valid(a, b, c);
  if (!/^\d{4}$/.test(c)) return [];
  if (monthOf(a)) return valid(c, monthOf(a), b);
  if (monthOf(b)) return valid(c, monthOf(b), a);
  return [...new Set([...valid(c, a, b), ...valid(c, b, a)])];
}

const monthOf = (text: string): string => {
  const at = /^[a-z]{3,9}$/.test(text) ? MONTHS.indexOf(text.slice(0, 3)) : -1;
  return at < 0 ? "" : String(at + 1);
};

function valid(year: string, month: string, day: string): string[] {
  if (!/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? [iso] : [];
}
