import type { Facts } from "./facts";
import { maskOf } from "./marks";
import { placeOf, type QuestionId } from "./vocabulary";

/** Whether one of these words was said, even where the question is not asked of this person. "missing" is silence. */
export function said(id: QuestionId, ...words: string[]): (facts: Facts) => boolean {
  const at = placeOf(id);
  const mask = maskOf(id, words);
  return (facts) => (facts.saidAt(at) & mask) !== 0;
}
