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

/** Five bits of each byte as one character, then the check character. */
export function codeOf(bytes: Uint8Array): string {
  const body = [...bytes].map((byte) => ALPHABET.charAt(byte & 31)).join("");
  return body + checkCharacter(body);
}

/** What a person typed, as a code of that length; null when it cannot be one (case, spaces, O for 0, I and L for 1 are forgiven). */
export function readCode(typed: string, length: number): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  if (code.length !== length || [...code].some((c) => !ALPHABET.includes(c))) return null;
  return checkCharacter(code.slice(0, -1)) === code.at(-1) ? code : null;
}
