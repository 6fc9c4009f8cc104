import {
  type Answers,
  isVisible,
  QUESTIONS,
  type Question,
  type ScreenId,
  SENTINEL_DETAILS,
} from "@/lib/triage";
import { hasPrivate, PRIVATE_FIELD } from "./proxy";

/** Values by the names of a form's fields, as a browser posts them. */
export type FormValues = Record<string, string | string[]>;

/** Words for each code stand in lib/i18n/intake (errors). */
export type ErrorCode =
  | "required"
  | "number"
  | "choice"
  | "since"
  | "trend"
  | "noneWithOthers"
  | "tooLong"
  | "name"
  | "date"
  | "future"
  | "phone"
  | "email"
  | "emailWanted"
  | "mails"
  | "consent"
  | "language"
  | "postalCode"
  | "interpreter"
  | "private"
  | "privateTold"
  | "proxyName"
  | "proxyRelation"
  | "message"
  | "messageLong"
  | "place"
  | "whatNow";
export type FieldError = { field: string; code: ErrorCode };

/** The values a question takes, with not sure and rather not say where they are offered. */
export function valuesOf(q: Question): string[] {
  const own = q.type === "yesNo" || q.type === "sentinel" ? ["yes", "no"] : [...q.options];
  return [
    ...own,
    ...(q.allowUnsure ? ["unsure"] : []),
    ...(q.allowPreferNot ? ["prefer_not"] : []),
  ];
}

/** What is typed and may stay empty says so; where "not sure" can be chosen, that is the way out. */
export const isMarkedOptional = (q: Question): boolean =>
  (q.type === "text" || q.type === "integer") && !q.required && !q.allowUnsure;

export const questionsOn = (screen: ScreenId): readonly Question[] =>
  QUESTIONS.filter((q) => q.screen === screen);

/** The names of a screen's fields: `id`, and beside it the details of a sign, or the "not sure" of a number. */
export const fieldNames = (screen: ScreenId): ReadonlySet<string> =>
  new Set([
    ...questionsOn(screen).flatMap(({ id, type, allowUnsure }) => {
      if (type === "sentinel")
        return [id, ...Object.keys(SENTINEL_DETAILS).map((d) => `${id}.${d}`)];
      return type === "integer" && allowUnsure ? [id, `${id}.unsure`] : [id];
    }),
    ...(hasPrivate(screen) ? [PRIVATE_FIELD] : []),
  ]);

/** Without what is hidden from this person, so that a gate opened again never brings back an old answer. */
export function withoutHidden(answers: Answers): Answers {
  const kept = Object.entries(answers).filter(
    ([id]) => isVisible(id as keyof Answers, answers) !== "no",
  );
  const left = Object.fromEntries(kept) as Answers;
  // A hidden question may itself be the gate of another.
  return kept.length === Object.keys(answers).length ? left : withoutHidden(left);
}

/** Required questions that are asked of this person and have no value yet. */
export const unansweredRequired = (answers: Answers): Question[] =>
  QUESTIONS.filter(
    (q) => q.required && answers[q.id] === undefined && isVisible(q.id, answers) !== "no",
  );
