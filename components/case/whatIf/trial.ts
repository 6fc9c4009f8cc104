import { triageBothAges } from "@/lib/cases/bothAges";
import { type ErrorCode, type FormValues, valuesOf } from "@/lib/intake/fields";
import { readQuestion } from "@/lib/intake/readScreen";
import {
  type Answers,
  type AnswerValue,
  isVisible,
  QUESTIONS,
  type Question,
  type QuestionId,
  question,
  type SentinelAnswer,
  type TriageResult,
} from "@/lib/triage";

/** What the rules were given for the real result. */
export type Start = {
  answers: Answers;
  secondsTaken: number | null;
  /** where it disagrees with the age given */
  ageByBirthDate: number | null;
};
/** Answers put in the place of the real ones; undefined is silence. */
export type Changes = ReadonlyMap<QuestionId, AnswerValue | undefined>;

export const NO_CHANGES: Changes = new Map();

export const changedAnswers = ({ answers }: Start, changes: Changes): Answers =>
  Object.fromEntries(
    Object.entries({ ...answers, ...Object.fromEntries(changes) }).filter(
      ([, value]) => value !== undefined,
    ),
  );

/** The same run as the stored one, on changed answers. Whoever tries another age means that one alone. */
export function run(start: Start, changes: Changes = NO_CHANGES): TriageResult {
  const { secondsTaken, ageByBirthDate } = start;
  return triageBothAges(
    changedAnswers(start, changes),
    changes.has("age") ? null : ageByBirthDate,
    secondsTaken === null ? {} : { secondsTaken },
  );
}

/** One change more; an answer that is again the real one is no change. */
export function change(
  start: Start,
  changes: Changes,
  id: QuestionId,
  value: AnswerValue | undefined,
): Changes {
  const next = new Map(changes);
  if (sameAnswer(start.answers[id], value)) next.delete(id);
  else next.set(id, value);
  return next;
}

/** A list says the same in any order, and so does a sign. */
function sameAnswer(a: AnswerValue | undefined, b: AnswerValue | undefined): boolean {
  const key = (value: AnswerValue | undefined) =>
    JSON.stringify(
      Array.isArray(value)
        ? value.toSorted()
        : typeof value === "object"
          ? Object.entries(value).toSorted()
          : (value ?? null),
    );
  return key(a) === key(b);
}

/** How many private answers were given: while they are shut they count, and are neither shown nor changed. */
export const privateGiven = ({ answers }: Start): number =>
  QUESTIONS.filter((q) => q.sensitive && answers[q.id] !== undefined).length;

export const withoutPrivate = (changes: Changes): Changes =>
  new Map([...changes].filter(([id]) => !question(id).sensitive));

/** What may be changed: all that is asked of this person, the private ones when they are open. */
export const changeable = (answers: Answers, privateOpen: boolean): Question[] =>
  QUESTIONS.filter((q) => (privateOpen || !q.sensitive) && isVisible(q.id, answers) !== "no");

/** The answer as the form holds it. Half of a sign's details is an answer here; a number that is none is not. */
export function readTrial(
  q: Question,
  form: FormData,
): { value?: AnswerValue | undefined; wrong?: ErrorCode } {
  const values: FormValues = {};
  for (const name of new Set(form.keys())) values[name] = form.getAll(name).map(String);
  const { value, errors = [] } = readQuestion(q, values);
  const wrong = errors.find(({ field }) => field === q.id)?.code;
  return { value, ...(wrong && { wrong }) };
}

export const withAnswer = (q: QuestionId, value: AnswerValue): Changes => new Map([[q, value]]);

/** The answers that settle a question with a few of them, a sign without its details; none for lists, numbers and texts. */
export function plainAnswers(q: Question): AnswerValue[] {
  const settling = valuesOf(q).filter((value) => value !== "unsure" && value !== "prefer_not");
  switch (q.type) {
    case "sentinel":
      return settling.map((answer) => ({ answer }) as SentinelAnswer);
    case "yesNo":
    case "choice":
      return settling;
    case "multi":
    case "bodyMap":
    case "integer":
    case "scale0to10":
    case "text":
      return [];
  }
}
