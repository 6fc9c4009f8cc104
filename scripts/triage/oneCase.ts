import { isQuestionId, triage } from "@/lib/triage";

type Options = { now: Date | undefined };
export type Done = { result: object; unknown: string[] } | { error: string } | null;

/** One line: its result, what is wrong with it, or null for a blank one. */
export function oneCase(number: number, text: string, { now }: Options): Done {
  // A file saved on Windows may begin with a byte order mark.
  const bare = number === 1 ? text.replace(/^\uFEFF/, "") : text;
  if (bare.trim() === "") return null;
  const given = parsed(bare);
  if (!isObject(given)) return { error: 'This is not JSON of the form {"id": …, "answers": {…}}.' };
  const { id = number, answers, secondsTaken } = given;
  if (typeof id !== "string" && typeof id !== "number")
    return { error: "id must be a text or a number." };
  if (!isObject(answers))
    return { error: 'answers is missing, or is not an object: {"answers": {"age": 44, …}}.' };
  if (!isSeconds(secondsTaken))
    return { error: "secondsTaken must be a number of seconds, from 0." };
  return {
    result: { id, ...triage(answers, { now, secondsTaken: secondsTaken ?? undefined }) },
    unknown: Object.keys(answers).filter((key) => !isQuestionId(key)),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isSeconds = (value: unknown): value is number | null | undefined =>
  value === undefined || value === null || (typeof value === "number" && value >= 0);
