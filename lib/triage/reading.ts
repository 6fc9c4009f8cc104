import { type Reader, readerOf, type Said, SILENCE } from "./readers";
import { QUESTIONS } from "./vocabulary";

type Reading = { at: number; read: Reader };
const READINGS: ReadonlyMap<string, Reading> = new Map(
  QUESTIONS.map((q, at) => [q.id, { at, read: readerOf(q) }]),
);
const SILENT: readonly Said[] = QUESTIONS.map(() => SILENCE);

/**
 * What of any input counts as answers, in the order of the questions. A value of the wrong type or outside the
 * vocabulary counts as unanswered, never as "no"; "none" ticked with others is dropped and noted. Never throws.
 */
export function readAnswers(input: unknown): Said[] {
  const said = SILENT.slice();
  if (input === null || typeof input !== "object") return said;
  const given = input as Record<string, unknown>;
  try {
    // What was given is walked, not what could be asked: a look for each of the 65 names costs many times as much.
    for (const id in given) {
      const reading = READINGS.get(id);
      if (reading) said[reading.at] = reading.read(given[id]);
    }
    return said;
  } catch {
    return [...READINGS].map(([id, { read }]) => guarded(() => read(given[id])));
  }
}

/** A getter or proxy that throws has not answered. */
function guarded(read: () => Said): Said {
  try {
    return read();
  } catch {
    return SILENCE;
  }
}
