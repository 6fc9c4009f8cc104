import type { AnswerSource } from "@/generated/prisma/enums";
import { localeOf } from "@/lib/i18n/words";
import { standingOf } from "@/lib/intake/dangerSigns";
import {
  type Answers,
  QUESTIONS,
  type QuestionId,
  type TriageResult,
  tierRank,
} from "@/lib/triage";
import { signChanges } from "./changes";
import type { Telling } from "./view";

/** The questions whose "yes" is a danger sign: an answer that leaves one is shown. */
const SIGNS: readonly QuestionId[] = QUESTIONS.filter((q) => q.section === "danger").map(
  (q) => q.id,
);

/** What was a danger sign, or open, in the telling before and is answered with no now. */
export function movedAway(before: Answers, now: Answers): QuestionId[] {
  return SIGNS.filter(
    (q) =>
      before[q] !== undefined &&
      standingOf(before[q]) !== "absent" &&
      standingOf(now[q]) === "absent",
  );
}

export type StoredTelling = {
  id: string;
  source: AnswerSource;
  locale: string;
  createdAt: Date;
  secondsTaken: number | null;
  answers: unknown;
  triages: { result: unknown }[];
};

/** Answer sets, newest first, each with its result and with what it took back of the one before. */
export function tellingsOf(sets: readonly StoredTelling[]): Telling[] {
  return sets.map((set, i) => {
    const answers = set.answers as Answers;
    const before = sets[i + 1]?.answers as Answers | undefined;
    return {
      id: set.id,
      source: set.source,
      locale: localeOf(set.locale),
      at: set.createdAt,
      secondsTaken: set.secondsTaken,
      answers,
      result: (set.triages[0]?.result ?? null) as TriageResult | null,
      movedAway: before ? movedAway(before, answers) : [],
      signChanges: before ? signChanges(before, answers) : [],
    };
  });
}

/** The telling the level stands on until a clinician decides: the highest result, of equals the newest. */
export function standingTelling(tellings: readonly Telling[]): Telling | null {
  const rank = (telling: Telling): number => (telling.result ? tierRank(telling.result.tier) : -1);
  return tellings.reduce<Telling | null>(
    (most, telling) => (most === null || rank(telling) > rank(most) ? telling : most),
    null,
  );
}
