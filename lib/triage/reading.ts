import { type Reader, readerOf, type Said, SILENCE } from "./readers";
import { QUESTIONS } from "./vocabulary";

type Reading = { id: string; read: Reader };
const READINGS: readonly Reading[] = QUESTIONS.map((q) => ({ id: q.id, read: readerOf(q) }));

/**
 * What of any input counts as answers, in the order of the questions. A value of the wrong type or outside the
 * vocabulary counts as unanswered, never as "no"; "none" ticked with others is dropped and noted. Never throws.
 */
export function readAnswers(input: unknown): Said[] {
  if (input === null || typeof input !== "object") return READINGS.map(() => SILENCE);
  const given = input as Record<string, unknown>;
  try {
    const said: Said[] = [];
    for (const { id, read } of READINGS) said.push(read(given[id]));
    return said;
  } catch {
    return READINGS.map((reading) => guarded(reading, given));
  }
}

/** A getter or proxy that throws has not answered. */
function guarded({ id, read }: Reading, given: Record<string, unknown>): Said {
  try {
    return read(given[id]);
  } catch {
    return SILENCE;
  }
}
