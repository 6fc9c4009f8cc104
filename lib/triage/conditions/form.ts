import { type Facts, ifKnown, NO, UNKNOWN, YES } from "../facts";
import { type PhraseKind, saysAny } from "../freeText";
import { SCORE_ITEMS, type ScoreId, scoreRange } from "../scores";
import { type QuestionId, REQUIRED, type TextId } from "../vocabulary";
import { computed } from "./condition";

/** Free text holds words of this kind, not negated. It can add a reason, never take one away. */
export const says = (kind: PhraseKind, ...fields: TextId[]) =>
  computed(`${fields.join(" or ")} holds words of ${kind}`, fields, (facts) =>
    ifKnown(true, saysAny(facts, kind, fields)),
  );

/** A score reaches n for certain, cannot, or could with what is unanswered. */
export const scoreFrom = (score: ScoreId, n: number) =>
  computed(`${score} is ${n} or more`, SCORE_ITEMS[score], (facts) => {
    const { min, max } = scoreRange(facts, score);
    return min >= n ? YES : max >= n ? UNKNOWN : NO;
  });

/** A required question that is asked of this person has no answer. */
export const requiredUnanswered = computed("a required question has no answer", [], (facts) =>
  ifKnown(
    true,
    REQUIRED.some((id) => facts.asked(id) !== NO && facts.stored(id) === undefined),
  ),
);

/** One of these was answered with "not sure" or "rather not say". */
export const anyUnsure = (...ids: QuestionId[]) =>
  computed(`one of ${ids.join(", ")} is "not sure" or "rather not say"`, ids, (facts) =>
    ifKnown(
      true,
      ids.some((id) => facts.asked(id) !== NO && isOpen(facts, id)),
    ),
  );

/** Rather not talking about sexual feeling is a choice, not an open question: there only "not sure" counts. */
function isOpen(facts: Facts, id: QuestionId): boolean {
  const said = [facts.word(id), ...facts.list(id)];
  return said.includes("unsure") || (id !== "sexFeeling" && said.includes("prefer_not"));
}

export const always = computed("always", [], () => YES);
