import { codeOf, readCode } from "./code";

/** A new public reference such as BP-2Q9X-4M7T: 35 random bits and a check character. */
export function newReference(
  random: Uint8Array = crypto.getRandomValues(new Uint8Array(7)),
): string {
  return written(codeOf(random.subarray(0, 7)));
}

/** What a person typed, as a reference; null when it cannot be one. */
export function readReference(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, "");
  const code = readCode(plain.length === 10 ? plain.replace(/^BP/, "") : plain, 8);
  return code && written(code);
}

const written = (code: string): string => `BP-${code.slice(0, 4)}-${code.slice(4)}`;
