import {
  type Answers,
  type AnswerValue,
  isVisible,
  NUMBER_RANGE,
  type Question,
  type ScreenId,
  SENTINEL_DETAILS,
  type SentinelAnswer,
  type SentinelDetail,
  TEXT_LIMIT,
} from "@/lib/triage";
import { type FieldError, type FormValues, questionsOn, valuesOf, withoutHidden } from "./fields";
import { hasPrivate, isForAnother, PRIVATE_FIELD } from "./proxy";
import { asTyped } from "./text";

/** What one question makes of a form: its value (undefined: silence), and what is wrong, if anything. */
type Read = { value?: AnswerValue | undefined; errors?: FieldError[] };

const text = (values: FormValues, name: string): string => {
  const value = values[name];
  return asTyped(Array.isArray(value) ? (value[0] ?? "") : (value ?? ""));
};
const list = (values: FormValues, name: string): string[] => {
  const value = values[name];
  return (value === undefined ? [] : Array.isArray(value) ? value : [value]).filter(Boolean);
};

/**
 * The answers of one screen from a form. Good answers are kept though others on the screen are not;
 * an emptied optional one is taken away; what is hidden from this person is taken away too. Silence stays silence.
 */
export function readScreen(
  screen: ScreenId,
  values: FormValues,
  before: Answers,
): { answers: Answers; errors: FieldError[] } {
  let answers = before;
  const there = presenceOf(screen, values, before);
  const errors: FieldError[] = [];
  for (const q of questionsOn(screen)) {
    const { [q.id]: _, ...others } = answers;
    answers = others;
    if (isVisible(q.id, answers) === "no") continue;
    const given = readQuestion(q, values);
    const read = q.sensitive && there === "no" ? leftOut(q, given) : given;
    if (read.value !== undefined) answers = { ...others, [q.id]: read.value };
    const unasked = q.sensitive && there === null;
    // Once, where the question stands: before the first private one.
    if (unasked && !errors.some(({ field }) => field === PRIVATE_FIELD))
      errors.push({ field: PRIVATE_FIELD, code: "private" });
    if (read.errors) errors.push(...read.errors);
    else if (read.value === undefined && q.required && !unasked)
      errors.push({ field: q.id, code: "required" });
  }
  return { answers: withoutHidden(answers), errors };
}

/** Whether the patient is there and wants to answer what is private: only a proxy is asked; null while it is open. */
function presenceOf(screen: ScreenId, values: FormValues, before: Answers): "yes" | "no" | null {
  if (!isForAnother(before) || !hasPrivate(screen)) return "yes";
  const said = text(values, PRIVATE_FIELD);
  return said === "yes" || said === "no" ? said : null;
}

/**
 * A private question that was not put to the patient: silence, and where a value must be, "rather not say".
 * What tells of self-harm counts all the same and is asked about again: it may be what nobody dares to say aloud.
 */
function leftOut(q: Question, { value }: Read): Read {
  if (!q.required) return {};
  if (value === undefined || value === "no" || value === "prefer_not")
    return { value: "prefer_not" };
  return { value, errors: [{ field: PRIVATE_FIELD, code: "privateTold" }] };
}

/** One answer from a form, by itself. */
export function readQuestion(q: Question, values: FormValues): Read {
  switch (q.type) {
    case "integer":
    case "scale0to10":
      return readNumber(q, NUMBER_RANGE[q.type], values);
    case "choice":
    case "yesNo":
      return readChoice(q, text(values, q.id));
    case "multi":
    case "bodyMap":
      return readList(q, list(values, q.id));
    case "sentinel":
      return readSign(q, values);
    case "text": {
      const said = text(values, q.id);
      return said.length > TEXT_LIMIT ? wrong(q, "tooLong") : { value: said || undefined };
    }
  }
}

const wrong = (q: Question, code: FieldError["code"]): Read => ({
  errors: [{ field: q.id, code }],
});

function readNumber(
  q: Question,
  [least, most]: readonly [number, number],
  values: FormValues,
): Read {
  const typed = text(values, q.id);
  if (q.allowUnsure && (typed === "unsure" || text(values, `${q.id}.unsure`) === "unsure"))
    return { value: "unsure" };
  if (typed === "") return {};
  const n = /^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN;
  return n >= least && n <= most ? { value: n } : wrong(q, "number");
}

function readChoice(q: Question, value: string): Read {
  if (value === "") return {};
  return valuesOf(q).includes(value) ? { value } : wrong(q, "choice");
}

/** "None" beside something else is asked about again, and the something counts meanwhile: it may be a danger sign. */
function readList(q: Question, ticked: string[]): Read {
  if (ticked.some((value) => !valuesOf(q).includes(value))) return wrong(q, "choice");
  const value = [...new Set(ticked)];
  if (value.length > 1 && value.includes("none"))
    return { value: value.filter((v) => v !== "none"), ...wrong(q, "noneWithOthers") };
  return value.length > 0 ? { value } : {};
}

/**
 * A sign with its details. Details left out count as the rules say (a start that is not known may be new),
 * but when one of since and trend is there, the other is asked for.
 */
function readSign(q: Question, values: FormValues): Read {
  const answer = text(values, q.id);
  if (answer === "") return {};
  if (!valuesOf(q).includes(answer)) return wrong(q, "choice");
  if (answer !== "yes" && answer !== "unsure") return { value: { answer } as SentinelAnswer };
  const details = (Object.keys(SENTINEL_DETAILS) as SentinelDetail[]).flatMap((name) => {
    const value = text(values, `${q.id}.${name}`);
    return (SENTINEL_DETAILS[name] as readonly string[]).includes(value) ? [[name, value]] : [];
  });
  const value = { answer, ...Object.fromEntries(details) } as SentinelAnswer;
  if ((value.since === undefined) === (value.trend === undefined)) return { value };
  const left = value.since === undefined ? "since" : "trend";
  return { value, errors: [{ field: `${q.id}.${left}`, code: left }] };
}
