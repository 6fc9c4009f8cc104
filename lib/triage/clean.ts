import {
  type AnswerValue,
  NUMBER_RANGE,
  QUESTIONS,
  type Question,
  type QuestionId,
  SENTINEL_DETAILS,
  type SentinelAnswer,
} from "./vocabulary";

export type Clean = { answers: Map<QuestionId, AnswerValue>; noneWithOthers: QuestionId[] };

/** More ticks than this is no answer of a form: it counts as unanswered, and is not walked through. */
const MOST_TICKS = 200;

/**
 * What of any input counts as answers. Unknown keys are ignored; a value of the wrong type or outside the
 * vocabulary counts as unanswered, never as "no"; "none" ticked with others is dropped and noted. Never throws.
 */
export function clean(input: unknown): Clean {
  const answers: Clean["answers"] = new Map();
  const noneWithOthers: QuestionId[] = [];
  if (input === null || typeof input !== "object") return { answers, noneWithOthers };
  for (const q of QUESTIONS) {
    const value = readValue(q, input);
    if (value === undefined) continue;
    if (Array.isArray(value) && value.includes("none") && value.length > 1) {
      noneWithOthers.push(q.id);
      answers.set(
        q.id,
        value.filter((v: string) => v !== "none"),
      );
    } else answers.set(q.id, value);
  }
  return { answers, noneWithOthers };
}

/** One answer of an object that may be anything: a getter or proxy that throws has not answered. */
function readValue(q: Question, input: object): AnswerValue | undefined {
  try {
    return cleanValue(q, own(input, q.id));
  } catch {
    return undefined;
  }
}

function cleanValue(q: Question, value: unknown): AnswerValue | undefined {
  switch (q.type) {
    case "integer":
    case "scale0to10":
      if (value === "unsure") return q.allowUnsure ? value : undefined;
      return cleanNumber(value, NUMBER_RANGE[q.type]);
    case "choice":
      return allowed(q, value) ? value : undefined;
    case "yesNo":
      return value === "yes" || value === "no" || allowed(q, value) ? value : undefined;
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
function allowed(q: Question, value: unknown): value is string {
  if (typeof value !== "string") return false;
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
  const kept: string[] = [];
  for (const one of value as unknown[]) if (allowed(q, one) && !kept.includes(one)) kept.push(one);
  return kept.length > 0 ? kept : undefined;
}

const { since: SINCE, trend: TREND, knownCause: KNOWN_CAUSE } = SENTINEL_DETAILS;

/** Details are kept only where there is, or may be, a sign. */
function cleanSentinel(q: Question, value: unknown): SentinelAnswer | undefined {
  if (value === null || typeof value !== "object") return undefined;
  const answer = own(value, "answer");
  if (answer === "no") return { answer };
  if (answer === "prefer_not") return q.allowPreferNot ? { answer } : undefined;
  if (answer !== "yes" && !(answer === "unsure" && q.allowUnsure)) return undefined;
  const since = oneOf(SINCE, own(value, "since"));
  const trend = oneOf(TREND, own(value, "trend"));
  const knownCause = oneOf(KNOWN_CAUSE, own(value, "knownCause"));
  return {
    answer,
    ...(since && { since }),
    ...(trend && { trend }),
    ...(knownCause && { knownCause }),
  };
}

const own = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;

const oneOf = <T extends string>(options: readonly T[], value: unknown): T | undefined =>
  options.find((option) => option === value);
