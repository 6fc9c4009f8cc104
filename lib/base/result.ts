import type { RefusalCode } from "./refusals";

/** A refusal is a value with a code; the words for it stand in lib/i18n/problems. Surprises are thrown. */
export type Refusal<Code extends RefusalCode = RefusalCode> = {
  ok: false;
  code: Code;
  /** what the words may name: who was first, which field */
  facts: Record<string, string | number>;
  fields: FieldProblem[];
};
export type FieldProblem = { field: string; message: string };
export type Result<T, Code extends RefusalCode = RefusalCode> =
  | { ok: true; value: T }
  | Refusal<Code>;

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export function fail<Code extends RefusalCode>(
  code: Code,
  facts: Record<string, string | number> = {},
  fields: FieldProblem[] = [],
): Refusal<Code> {
  return { ok: false, code, facts, fields };
}

/** Thrown inside a transaction to roll it back and answer with a refusal. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Runs work that may throw Refused, and gives the refusal back as a value. */
export async function refusable<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
