import { NO, UNKNOWN, YES } from "../facts";
import { PREFER_NOT, UNANSWERED, UNSURE } from "../marks";
import type { PhraseKind } from "../phrases";
import { SCORE_ITEMS, type ScoreId, scoreRange } from "../scores";
import { placeOf, type QuestionId, REQUIRED, type TextId } from "../vocabulary";
import { type Condition, computed, wordTest } from "./condition";
import { any } from "./logic";

/** Free text holds words of this kind, not negated. It can add a reason, never take one away. */
export const says = (kind: PhraseKind, ...fields: TextId[]): Condition =>
  any(...fields.map((field) => wordTest(field, "says", [kind], 0)));

/** A score reaches n for certain, cannot, or could with what is unanswered. */
export const scoreFrom = (score: ScoreId, n: number) =>
  computed(`${score} is ${n} or more`, SCORE_ITEMS[score], (facts) => {
    const { min, max } = scoreRange(facts, score);
    return min >= n ? YES : max >= n ? UNKNOWN : NO;
  });

const REQUIRED_PLACES = REQUIRED.map(placeOf);

/** A required question that is asked of this person has no answer. */
export const requiredUnanswered = computed("a required question has no answer", [], (facts) => {
  for (const at of REQUIRED_PLACES) if ((facts.marks[at] ?? UNANSWERED) & UNANSWERED) return YES;
  return NO;
});

/** One of these was answered with "not sure" or "rather not say". */
export const anyUnsure = (...ids: QuestionId[]) => {
  const asked = ids.map((id) => ({ at: placeOf(id), open: openMask(id) }));
  return computed(`one of ${ids.join(", ")} is "not sure" or "rather not say"`, ids, (facts) => {
    for (const { at, open } of asked) if ((facts.marks[at] ?? 0) & open) return YES;
    return NO;
  });
};

/** Rather not talking about sexual feeling is a choice, not an open question: there only "not sure" counts. */
const openMask = (id: QuestionId): number => (id === "sexFeeling" ? UNSURE : UNSURE | PREFER_NOT);

export const always = computed("always", [], () => YES);
