import { type Locale, words } from "@/lib/i18n/words";
import { isQuestionId, type Question, question } from "@/lib/triage";
import type { FieldError } from "./fields";

/** What is wrong with a field and how to mend it: the same sentence at the field and in the summary. */
export function errorWords(locale: Locale, { field, code }: FieldError): string {
  const { errors, topics } = words(locale).intake;
  const id = field.split(".")[0] ?? field;
  if (!isQuestionId(id)) return personError(locale, code);
  const topic = topics[id];
  switch (code) {
    case "since":
    case "trend":
    case "tooLong":
    case "noneWithOthers":
      return errors[code](topic);
    default:
      return answerError(locale, question(id), topic);
  }
}

/** No answer, or one that cannot be used: what to choose, by the kind of the question. */
function answerError(locale: Locale, { type }: Question, topic: string): string {
  const { errors } = words(locale).intake;
  switch (type) {
    case "sentinel":
    case "yesNo":
      return errors.sign(topic);
    case "choice":
    case "text":
      return errors.one(topic);
    case "multi":
      return errors.any(topic);
    case "bodyMap":
      return errors.map;
    case "scale0to10":
      return errors.scale(topic);
    case "integer":
      return errors.years(topic);
  }
}

/** The fields about the person: each has a sentence of its own. */
function personError(locale: Locale, code: FieldError["code"]): string {
  const { errors } = words(locale).intake;
  const sentence = errors[code as keyof typeof errors];
  return typeof sentence === "string" ? sentence : errors.name;
}
