import { z } from "zod";
import {
  isVisible,
  NUMBER_RANGE,
  QUESTIONS,
  type Question,
  REQUIRED,
  SENTINEL_DETAILS,
  TEXT_LIMIT,
} from "@/lib/triage";
import { consentSchema, contactSchema } from "./contact";
import { valuesOf } from "./readScreen";

function answerSchema(q: Question): z.ZodType {
  switch (q.type) {
    case "integer":
    case "scale0to10": {
      const [least, most] = NUMBER_RANGE[q.type];
      const number = z.int().min(least).max(most);
      return q.allowUnsure ? z.union([number, z.literal("unsure")]) : number;
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
      return z
        .string()
        .max(TEXT_LIMIT)
        .refine(isStorable, "Holds characters that cannot be stored");
  }
}

/** NUL and lone surrogates cannot be stored in Postgres; text that turns the reading direction is refused too. */
export const isStorable = (text: string): boolean =>
  !/[\0\u202A-\u202E\u2066-\u2069]/.test(text) && text.isWellFormed();

/** Answers by question id: unknown ids, wrong types and values outside the vocabulary are refused, each by its path. */
export const answersSchema = z
  .strictObject(Object.fromEntries(QUESTIONS.map((q) => [q.id, answerSchema(q).optional()])))
  .superRefine((answers, context) => {
    for (const id of REQUIRED) {
      const value = (answers as Record<string, unknown>)[id];
      const empty = value === undefined || (Array.isArray(value) && value.length === 0);
      if (!empty || isVisible(id, answers) === "no") continue;
      context.addIssue({
        code: "custom",
        path: [id],
        message: "Required: give a value (unsure is one)",
      });
    }
  });

/** The whole intake as JSON: kiosks, portals, load tests. */
export const submissionSchema = z.strictObject({
  idempotencyKey: z.uuid(),
  locale: z.enum(["en", "es"]),
  contact: contactSchema,
  answers: answersSchema,
  consent: consentSchema,
});
export type Submission = z.infer<typeof submissionSchema>;
