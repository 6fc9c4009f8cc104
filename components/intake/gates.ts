import {
  type Answers,
  isVisible,
  type Question,
  type QuestionId,
  question,
  SCREENS,
  type ScreenId,
} from "@/lib/triage";

/** The answers of a question on the same screen that reveal this one; null when it has no gate there. */
export function gateOf(q: Question): { question: QuestionId; values: readonly string[] } | null {
  const gate = q.askIf.find((one) => one.in && question(one.q).screen === q.screen);
  return gate?.in ? { question: gate.q, values: gate.in } : null;
}

/** The answers of a question that reveal what stands right after it on its screen. */
export function opensOn(q: Question): readonly string[] {
  const screen = SCREENS.find((one) => one.id === q.screen);
  const gates = (screen?.questions ?? []).map(gateOf);
  return [...new Set(gates.flatMap((gate) => (gate?.question === q.id ? gate.values : [])))];
}

/**
 * What a screen has to show: the questions asked of this person, and those that an answer on this very screen
 * could bring up, which stay folded until it is chosen.
 */
export function screenQuestions(screen: ScreenId, answers: Answers): readonly Question[] {
  const all = SCREENS.find((one) => one.id === screen)?.questions ?? [];
  const shown = all.filter((q) => isVisible(q.id, answers) !== "no").map((q) => q.id);
  return all.filter((q) => {
    const gate = gateOf(q);
    return shown.includes(q.id) || (gate !== null && shown.includes(gate.question));
  });
}
