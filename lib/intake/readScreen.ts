import {
  type Answers,
  type AnswerValue,
  isVisible,
  NUMBER_RANGE,
  QUESTIONS,
  type Question,
  type ScreenId,
  SENTINEL_DETAILS,
  type SentinelAnswer,
  type SentinelDetail,
  TEXT_LIMIT,
} from "@/lib/triage";

export type FormValues = Record<string, string | string[]>;
/** Words for each code stand in lib/i18n/intake (errors). */
export type ErrorCode =
  | "required"
  | "number"
  | "choice"
  | "noneWithOthers"
  | "tooLong"
  | "name"
  | "date"
  | "future"
  | "phone"
  | "email"
  | "consent"
  | "language"
  | "interpreter";
export type FieldError = { field: string; code: ErrorCode };
type Read = { value: AnswerValue | undefined } | { error: ErrorCode };

const text = (values: FormValues, name: string): string => {
  const value = values[name];
  return (Array.isArray(value) ? (value[0] ?? "") : (value ?? "")).trim();
};
const list = (values: FormValues, name: string): string[] => {
  const value = values[name];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
};

/**
 * The answers of one screen from a form. Good answers are kept though others on the screen are not;
 * an emptied optional one is taken away; what is hidden from this person is taken away too, so that a changed
 * gate never brings back an old answer. Silence stays silence.
 */
export function readScreen(screen: ScreenId, values: FormValues, before: Answers) {
  const answers: Record<string, AnswerValue> = { ...before } as Record<string, AnswerValue>;
  const errors: FieldError[] = [];
  for (const q of QUESTIONS.filter((one) => one.screen === screen)) {
    const read = isVisible(q.id, answers) === "no" ? { value: undefined } : readQuestion(q, values);
    if ("error" in read) errors.push({ field: q.id, code: read.error });
    if ("error" in read || read.value === undefined) delete answers[q.id];
    else answers[q.id] = read.value;
    if (
      !("error" in read) &&
      read.value === undefined &&
      q.required &&
      isVisible(q.id, answers) !== "no"
    ) {
      errors.push({ field: q.id, code: "required" });
    }
  }
  return { answers: answers as Answers, errors };
}

function readQuestion(q: Question, values: FormValues): Read {
  switch (q.type) {
    case "integer":
    case "scale0to10":
      return readNumber(q, values);
    case "choice":
    case "yesNo":
      return readChoice(q, text(values, q.id));
    case "multi":
    case "bodyMap":
      return readList(q, list(values, q.id).filter(Boolean));
    case "sentinel":
      return readSign(q, values);
    case "text": {
      const said = text(values, q.id);
      return said.length > TEXT_LIMIT ? { error: "tooLong" } : { value: said || undefined };
    }
  }
}

function readNumber(q: Question & { type: string }, values: FormValues): Read {
  if (q.allowUnsure && text(values, `${q.id}.unsure`) === "unsure") return { value: "unsure" };
  const typed = text(values, q.id);
  if (typed === "") return { value: undefined };
  const [least, most] = NUMBER_RANGE[q.type === "integer" ? "integer" : "scale0to10"];
  const n = /^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN;
  return n >= least && n <= most ? { value: n } : { error: "number" };
}

/** The values a question takes, with not sure and rather not say where they are offered. */
export function valuesOf(q: Question): string[] {
  const own = q.type === "yesNo" || q.type === "sentinel" ? ["yes", "no"] : [...q.options];
  return [
    ...own,
    ...(q.allowUnsure ? ["unsure"] : []),
    ...(q.allowPreferNot ? ["prefer_not"] : []),
  ];
}

function readChoice(q: Question, value: string): Read {
  if (value === "") return { value: undefined };
  return valuesOf(q).includes(value) ? { value } : { error: "choice" };
}

function readList(q: Question, ticked: string[]): Read {
  if (ticked.some((value) => !valuesOf(q).includes(value))) return { error: "choice" };
  if (ticked.includes("none") && ticked.length > 1) return { error: "noneWithOthers" };
  return { value: ticked.length > 0 ? [...new Set(ticked)] : undefined };
}

function readSign(q: Question, values: FormValues): Read {
  const answer = text(values, q.id);
  if (answer === "") return { value: undefined };
  if (!valuesOf(q).includes(answer)) return { error: "choice" };
  if (answer !== "yes" && answer !== "unsure") return { value: { answer } as SentinelAnswer };
  const details = (Object.keys(SENTINEL_DETAILS) as SentinelDetail[]).flatMap((name) => {
    const value = text(values, `${q.id}.${name}`);
    return (SENTINEL_DETAILS[name] as readonly string[]).includes(value) ? [[name, value]] : [];
  });
  return { value: { answer, ...Object.fromEntries(details) } as SentinelAnswer };
}
