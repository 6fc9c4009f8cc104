import { UNANSWERED } from "./marks";
import { type Reader, readerOf, readWith, type Said, SILENCE } from "./readers";
import { QUESTIONS } from "./vocabulary";

/** What was said and its marks, in the order of the questions. */
export type Read = { said: Said[]; marks: number[] };

const READINGS: ReadonlyMap<string, { at: number; reader: Reader }> = new Map(
  QUESTIONS.map((q, at) => [q.id, { at, reader: readerOf(q) }]),
);
const SILENT: readonly Said[] = QUESTIONS.map(() => SILENCE);
const UNMARKED: readonly number[] = QUESTIONS.map(() => UNANSWERED);

/**
 * What of any input counts as answers. A value of the wrong type or outside the vocabulary counts as unanswered, never as
 * "no"; "none" ticked with others is dropped and noted. Never throws.
 */
export function readAnswers(input: unknown): Read {
  const read = nothing();
  if (input === null || typeof input !== "object") return read;
  const given = input as Record<string, unknown>;
  try {
    // What was given is walked, not what could be asked: a look for each of the 65 names costs many times as much.
    for (const id in given) {
      const reading = READINGS.get(id);
      if (reading) keep(read, reading.at, readWith(reading.reader, given[id]));
    }
    return read;
  } catch {
    return readGuarded(given);
  }
}

const nothing = (): Read => ({ said: SILENT.slice(), marks: UNMARKED.slice() });

function keep({ said, marks }: Read, at: number, one: Said): void {
  said[at] = one;
  marks[at] = one.marks;
}

/** A getter or proxy that throws has not answered. */
function readGuarded(given: Record<string, unknown>): Read {
  const read = nothing();
  for (const [id, { at, reader }] of READINGS)
    try {
      keep(read, at, readWith(reader, given[id]));
    } catch {
      keep(read, at, SILENCE);
    }
  return read;
}
