/** Crockford's base32: no I, L, O, U, so that it survives being read out on the phone. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Luhn's check for base 32: finds every single wrong character and nearly every swap of neighbours. */
function checkCharacter(body: string): string {
  let sum = 0;
  let factor = 2;
  for (let i = body.length - 1; i >= 0; i--) {
    const addend = factor * ALPHABET.indexOf(body.charAt(i));
    sum += Math.floor(addend / 32) + (addend % 32);
    factor = factor === 2 ? 1 : 2;
  }
  return ALPHABET.charAt((32 - (sum % 32)) % 32);
}

/** A new public reference such as BP-2Q9X-4M7T: 35 random bits and a check character. */
export function newReference(
  random: Uint8Array = crypto.getRandomValues(new Uint8Array(7)),
): string {
  const body = [...random.subarray(0, 7)].map((byte) => ALPHABET.charAt(byte & 31)).join("");
  const all = body + checkCharacter(body);
  return `BP-${all.slice(0, 4)}-${all.slice(4)}`;
}

/** What a person typed, as a reference; null when it cannot be one (case, spaces, O for 0, I and L for 1 are forgiven). */
export function readReference(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, "");
  const code = (plain.length === 10 && plain.startsWith("BP") ? plain.slice(2) : plain)
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  if (code.length !== 8 || [...code].some((c) => !ALPHABET.includes(c))) return null;
  if (checkCharacter(code.slice(0, 7)) !== code.charAt(7)) return null;
  return `BP-${code.slice(0, 4)}-${code.slice(4)}`;
}
