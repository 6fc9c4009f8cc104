import {
  type Answers,
  type AnswerValue,
  NUMBER_RANGE,
  QUESTIONS,
  type Question,
  type QuestionId,
  SENTINEL_DETAILS,
  type SentinelAnswer,
  type SentinelDetail,
} from "./vocabulary";

export type Clean = { answers: Answers; noneWithOthers: QuestionId[] };

/** More ticks than this is no answer of a form: it counts as unanswered, and is not walked through. */
const MOST_TICKS = 200;

/**
 * What of any input counts as answers. Unknown keys are ignored; a value of the wrong type or outside the
 * vocabulary counts as unanswered, never as "no"; "none" ticked with others is dropped and noted. Never throws.
 */
export function clean(input: unknown): Clean {
  const answers: { [Q in QuestionId]?: AnswerValue } = {};
  const noneWithOthers: QuestionId[] = [];
  if (input === null || typeof input !== "object") return { answers, noneWithOthers };
  for (const q of QUESTIONS) {
    const value = readValue(q, input);
    if (value === undefined) continue;
    if (Array.isArray(value) && value.includes("none") && value.length > 1) {
      noneWithOthers.push(q.id);
      answers[q.id] = value.filter((v: string) => v !== "none");
    } else answers[q.id] = value;
  }
  return { answers, noneWithOthers };
}

/** One answer of an object that may be anything: a getter or proxy that throws has not answered. */
function readValue(q: Question, input: object): AnswerValue | undefined {
  try {
    if (!Object.hasOwn(input, q.id)) return undefined;
    return cleanValue(q, (input as Record<string, unknown>)[q.id]);
  } catch {
    return undefined;
  }
}

function cleanValue(q: Question, value: unknown): AnswerValue | undefined {
  switch (q.type) {
    case "integer":
    case "scale0to10":
      return value === "unsure" && q.allowUnsure
        ? "unsure"
        : cleanNumber(value, NUMBER_RANGE[q.type]);
    case "choice":
      return typeof value === "string" && allowed(q, value) ? value : undefined;
    case "yesNo":
      return value === "yes" || value === "no" || (typeof value === "string" && allowed(q, value))
        ? value
        : undefined;
    case "multi":
    case "bodyMap":
      return cleanList(q, value);
    case "sentinel":
      return cleanSentinel(q, value);
    case "text":
      return typeof value === "string" && value.trim() !== "" ? value : undefined;
  }
}

/** True for an option of the question, or for not sure / rather not say where they are offered. */
function allowed(q: Question, value: string): boolean {
  if (value === "unsure") return q.allowUnsure;
  if (value === "prefer_not") return q.allowPreferNot;
  return q.options.includes(value);
}

function cleanNumber(value: unknown, [least, most]: readonly [number, number]): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most
    ? value
    : undefined;
}

function cleanList(q: Question, value: unknown): string[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_TICKS) return undefined;
  const kept = value.filter((v): v is string => typeof v === "string" && allowed(q, v));
  return kept.length > 0 ? [...new Set(kept)] : undefined;
}

function cleanSentinel(q: Question, value: unknown): SentinelAnswer | undefined {
  if (value === null || typeof value !== "object" || !Object.hasOwn(value, "answer"))
    return undefined;
  const given = value as { answer: unknown } & { [D in SentinelDetail]?: unknown };
  const answer = given.answer;
  if (answer !== "yes" && answer !== "no" && !(typeof answer === "string" && allowed(q, answer)))
    return undefined;
  if (answer !== "yes" && answer !== "unsure") return { answer } as SentinelAnswer;
  const details = (Object.keys(SENTINEL_DETAILS) as SentinelDetail[]).filter(
    (name) =>
      Object.hasOwn(given, name) &&
      (SENTINEL_DETAILS[name] as readonly unknown[]).includes(given[name]),
  );
  return {
    answer,
    ...Object.fromEntries(details.map((name) => [name, given[name]])),
  } as SentinelAnswer;
}
