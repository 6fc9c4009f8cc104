import "server-only";
import { codeOf, readCode } from "@/lib/base/code";
import { sign } from "@/lib/base/secrets";

/** Eight characters of five bits, and the check character. */
const LENGTH = 9;
const BITS = 8;

/**
 * The code of a form, to come back to it: 40 bits of an HMAC with our key. The browser that holds the form can show it
 * again, and the database keeps no more than its hash.
 */
export function resumeCode(clinicId: string, draftId: string, generation: number): string {
  const bytes = Buffer.from(sign("resume", clinicId, draftId, generation), "base64url");
  return spaced(codeOf(bytes.subarray(0, BITS)));
}

/** What a person typed, as a code; null when it cannot be one. */
export function readResumeCode(typed: string): string | null {
  const code = readCode(typed, LENGTH);
  return code && spaced(code);
}

/** Keyed: whoever reads the database cannot try out all codes against it. */
export const resumeHash = (code: string): string => sign("resume-hash", code);

/** In threes, as one reads it out: K7Q-2M9-XTR. */
const spaced = (code: string): string => `${code.slice(0, 3)}-${code.slice(3, 6)}-${code.slice(6)}`;
