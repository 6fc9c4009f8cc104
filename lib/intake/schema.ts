import { z } from "zod";
import {
  type Answers,
  isVisible,
  NUMBER_RANGE,
  QUESTIONS,
  type Question,
  REQUIRED,
  SENTINEL_DETAILS,
  TEXT_LIMIT,
} from "@/lib/triage";
import { consentSchema, contactSchema } from "./contact";
import { valuesOf } from "./fields";
import { isStorable, NOT_STORABLE } from "./text";

function answerSchema(q: Question): z.ZodType {
  switch (q.type) {
    case "integer":
    case "scale0to10": {
      const [least, most] = NUMBER_RANGE[q.type];
      const error = `Give a whole number from ${least} to ${most}${q.allowUnsure ? ", or unsure" : ""}`;
      const number = z.int(error).min(least, error).max(most, error);
      return q.allowUnsure ? z.union([number, z.literal("unsure")], error) : number;
    }
    case "choice":
    case "yesNo":
      return z.enum(valuesOf(q));
    case "multi":
    case "bodyMap":
      return z
        .array(z.enum(valuesOf(q)))
        .max(40)
        .refine((list) => new Set(list).size === list.length, "The same value stands here twice");
    case "sentinel":
      return z.strictObject({
        answer: z.enum(valuesOf(q)),
        since: z.enum(SENTINEL_DETAILS.since).optional(),
        trend: z.enum(SENTINEL_DETAILS.trend).optional(),
        knownCause: z.enum(SENTINEL_DETAILS.knownCause).optional(),
      });
    case "text":
      return z.string().max(TEXT_LIMIT).refine(isStorable, NOT_STORABLE);
  }
}

const strictAnswers = z.strictObject(
  Object.fromEntries(QUESTIONS.map((q) => [q.id, answerSchema(q).optional()])),
);

type Wrong = { path: PropertyKey[]; message: string };

/** Everything that keeps `given` from being answers: unknown ids, wrong types and values, and required ones without a value. */
export function wrongAnswers(given: unknown): Wrong[] {
  const issues = strictAnswers.safeParse(given).error?.issues ?? [];
  const wrong = issues.flatMap((issue): Wrong[] =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ path: [...issue.path, key], message: "Unknown key" }))
      : [{ path: issue.path, message: issue.message }],
  );
  if (given === null || typeof given !== "object" || Array.isArray(given)) return wrong;
  return [...wrong, ...missingAnswers(given)];
}

/** "Not sure" and "rather not say" are values; silence, null text and an empty list are not. */
function missingAnswers(given: object): Wrong[] {
  return REQUIRED.filter((id) => {
    const value: unknown = Object.hasOwn(given, id) ? given[id as keyof object] : undefined;
    const empty = value === undefined || (Array.isArray(value) && value.length === 0);
    return empty && isVisible(id, given) !== "no";
  }).map((id) => ({ path: [id], message: "Required: give a value (unsure is one)" }));
}

/** Answers by question id. All that is wrong is listed at once, each with its path. */
const answersSchema = z.custom<Answers>().superRefine((given, context) => {
  for (const wrong of wrongAnswers(given)) context.addIssue({ code: "custom", ...wrong });
});

/** The whole intake as JSON: kiosks, portals, load tests. */
export const submissionSchema = z.strictObject({
  idempotencyKey: z.guid("Give a UUID"),
  locale: z.enum(["en", "es"]),
  contact: contactSchema,
  answers: answersSchema,
  consent: consentSchema,
});
export type Submission = z.infer<typeof submissionSchema>;
