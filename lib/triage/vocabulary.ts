import { about } from "./questions/about";
import { body } from "./questions/body";
import { care } from "./questions/care";
import { danger } from "./questions/danger";
import { free } from "./questions/free";
import { history } from "./questions/history";
import { injury } from "./questions/injury";
import { limbs } from "./questions/limbs";
import { mood } from "./questions/mood";
import { pain } from "./questions/pain";

/** The version of the questions: stored with every set of answers. */
export const VOCABULARY_VERSION = "2026.1-draft";

const BY_SECTION = { about, danger, pain, limbs, body, history, injury, care, mood, free } as const;

export type SectionId = keyof typeof BY_SECTION;
type Row = (typeof BY_SECTION)[SectionId][number];
export type QuestionId = Row["id"];
export type ScreenId = Row["screen"];
export type QuestionType = Row["type"];

type IdOf<T extends QuestionType> = Extract<Row, { type: T }>["id"];
export type SentinelId = IdOf<"sentinel">;
export type YesNoId = IdOf<"yesNo">;
export type ChoiceId = IdOf<"choice">;
export type ListId = IdOf<"multi" | "bodyMap">;
export type NumberId = IdOf<"integer" | "scale0to10">;
export type TextId = IdOf<"text">;
/** The options of a question with a list of them. */
export type OptionOf<Q extends ChoiceId | ListId> = Extract<
  Row,
  { id: Q; options: readonly string[] }
>["options"][number];

/** One condition of askIf; all of a question's must hold. */
export type Gate = { q: QuestionId; in?: readonly string[]; from?: number; upTo?: number };

export type Question = {
  id: QuestionId;
  section: SectionId;
  screen: ScreenId;
  type: QuestionType;
  options: readonly string[];
  allowUnsure: boolean;
  allowPreferNot: boolean;
  required: boolean;
  sensitive: boolean;
  askIf: readonly Gate[];
};

type Loose = Partial<Question> & Pick<Question, "id" | "screen" | "type">;

/** Every question, in the order it is asked. */
export const QUESTIONS: readonly Question[] = Object.entries(BY_SECTION).flatMap(
  ([section, rows]) =>
    (rows as readonly Loose[]).map((row) => ({
      options: [],
      allowUnsure: false,
      allowPreferNot: false,
      required: false,
      sensitive: false,
      askIf: [],
      ...row,
      section: section as SectionId,
    })),
);

const BY_ID = new Map<string, Question>(QUESTIONS.map((q) => [q.id, q]));

export const isQuestionId = (id: string): id is QuestionId => BY_ID.has(id);

/** One question by its id. */
export function question(id: QuestionId): Question {
  const found = BY_ID.get(id);
  if (!found) throw new Error(`There is no question ${id}.`);
  return found;
}

const PLACES = new Map(QUESTIONS.map(({ id }, place) => [id, place]));

/** The place of a question in QUESTIONS. */
export const placeOf = (id: QuestionId): number => PLACES.get(id) ?? -1;

export const SECTIONS = Object.keys(BY_SECTION) as SectionId[];
export const SCREENS: readonly {
  id: ScreenId;
  section: SectionId;
  questions: readonly Question[];
}[] = [...new Set(QUESTIONS.map((q) => q.screen))].map((id) => {
  const questions = QUESTIONS.filter((q) => q.screen === id);
  return { id, section: questions[0]?.section ?? "about", questions };
});

/** Questions without which a form may not be sent (unsure and prefer_not are values). */
export const REQUIRED: readonly QuestionId[] = QUESTIONS.filter((q) => q.required).map((q) => q.id);

/** What is asked about a danger sign that is there, or may be. */
export const SENTINEL_DETAILS = {
  since: ["under2Weeks", "weeks2to12", "over3Months", "unsure"],
  trend: ["same", "worse", "better", "unsure"],
  knownCause: ["yes", "no", "unsure"],
} as const;
export type SentinelDetail = keyof typeof SENTINEL_DETAILS;

export type SentinelAnswer = {
  answer: "yes" | "no" | "unsure" | "prefer_not";
  since?: (typeof SENTINEL_DETAILS.since)[number];
  trend?: (typeof SENTINEL_DETAILS.trend)[number];
  knownCause?: (typeof SENTINEL_DETAILS.knownCause)[number];
};
export type AnswerValue = string | number | readonly string[] | SentinelAnswer;

type OpenTo<R> =
  | (R extends { allowUnsure: true } ? "unsure" : never)
  | (R extends { allowPreferNot: true } ? "prefer_not" : never);
/** What the vocabulary allows as an answer to one question. */
export type AnswerTo<Q extends QuestionId, R = Extract<Row, { id: Q }>> = R extends {
  type: "sentinel";
}
  ? SentinelAnswer
  : R extends { type: "yesNo" }
    ? "yes" | "no" | OpenTo<R>
    : R extends { type: "choice"; options: readonly (infer O)[] }
      ? O | OpenTo<R>
      : R extends { type: "multi" | "bodyMap"; options: readonly (infer O)[] }
        ? readonly (O | OpenTo<R>)[]
        : R extends { type: "text" }
          ? string
          : number | OpenTo<R>;

/** Answers by question id. What is not there was not answered, which is never a "no". */
export type Answers = { readonly [Q in QuestionId]?: AnswerTo<Q> };

/** Years; the scale is 0 to 10. */
export const NUMBER_RANGE = { integer: [0, 120], scale0to10: [0, 10] } as const;
/** Characters of a free text. */
export const TEXT_LIMIT = 4_000;
