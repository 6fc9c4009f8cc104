/** A new password has at least twelve characters, of any kind. */
export const SHORTEST = 12;

/**
 * What guessing begins with. Lists of leaked passwords hold few that are this long, and those are
 * a common word with digits behind it, a row of keys, or a short piece said again: so the list is
 * of words and rows of keys, and isCommon takes the rest apart.
 */
const WORDS = `password passwort passphrase contrasena letmein welcome bienvenido iloveyou
 tequiero teamo administrator administrador admin root superuser guest default changeme changeit
 secret topsecret qwerty qwertz azerty sunshine princess football baseball basketball superman batman
 starwars dragon monkey master shadow michael jennifer jessica ashley daniel charlie jordan liverpool
 chelsea arsenal barcelona pokemon computer internet summer winter spring autumn january february
 march april june july august september october november december monday tuesday wednesday thursday
 friday saturday sunday hello whatever trustno freedom mustang corvette harley cheese chocolate
 butterfly flower family friends forever jesus christ blessed america newyork chicago login access
 temporary temp test testing example sample user username nothing anything correcthorsebatterystaple
 doctor nurse clinic clinica hospital medical medicine health patient backpain plumbline plumblinedemo
 demo company office staff team`.split(/\s+/);

const ROWS = [
  "0123456789012345678901234567890",
  "abcdefghijklmnopqrstuvwxyzabcdefghijklmnop",
  "qwertyuiopasdfghjklzxcvbnmqwertyuiop",
  "qwertyuiop[]asdfghjkl;'zxcvbnm,./",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
  "1q2w3e4r5t6y7u8i9o0p",
  "qazwsxedcrfvtgbyhnujmikolp",
];

const LEET: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** True for what a guesser tries early: one or two common words with digits, rows of keys, one piece repeated, few characters. */
export function isCommon(password: string): boolean {
  const plain = password.toLowerCase().replace(/\s/g, "");
  if (new Set(plain).size < 5 || /^(.{1,6})\1+.{0,5}$/u.test(plain)) return true;
  if (ROWS.some((row) => row.includes(plain) || reversed(row).includes(plain))) return true;
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  return COMMON.test(plain) || COMMON.test(core.replace(/[0-9@$!]/g, (c) => LEET[c] ?? c));
}

const reversed = (text: string): string => [...text].reverse().join("");
const COMMON = new RegExp(`^[^\\p{L}]*(?:(?:${WORDS.join("|")})[^\\p{L}]*){1,2}$`, "u");
