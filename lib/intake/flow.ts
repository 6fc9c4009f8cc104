import {
  type Answers,
  SCREENS,
  type ScreenId,
  type SectionId,
  visibleQuestions,
} from "@/lib/triage";
import { hasPrivate, isForAnother } from "./proxy";

const SCREEN_IDS = SCREENS.map((s) => s.id);
/** Every step of the form in order. The call-back number comes right after age, the rest about the person at the end. */
export const STEPS = [
  ...SCREEN_IDS.slice(0, 1),
  "number",
  ...SCREEN_IDS.slice(1),
  "contact",
  "consent",
  "check",
] as const;
export type Step = (typeof STEPS)[number];
/** The steps of one form in their order: all of them, or those of an update. */
type Steps = readonly Step[];

export const isStep = (text: string): text is Step => (STEPS as readonly string[]).includes(text);
export const isScreen = (step: string): step is ScreenId =>
  (SCREEN_IDS as readonly string[]).includes(step);

/** A screen without a question for this person is passed over. */
const isShown = (step: Step, answers: Answers): boolean =>
  !isScreen(step) || visibleQuestions(step, answers).length > 0;

export function nextStep(step: Step, answers: Answers, steps: Steps = STEPS): Step {
  const rest = steps.slice(steps.indexOf(step) + 1);
  return rest.find((s) => isShown(s, answers)) ?? "check";
}

/** The step before, or null on the first. */
export function previousStep(step: Step, answers: Answers, steps: Steps = STEPS): Step | null {
  const before = steps.slice(0, steps.indexOf(step)).reverse();
  return before.find((s) => isShown(s, answers)) ?? null;
}

/** The first step of this person that was not saved yet; the check page when all were. */
export const firstUnseen = (
  visited: readonly string[],
  answers: Answers,
  steps: Steps = STEPS,
): Step => steps.find((s) => isShown(s, answers) && !visited.includes(s)) ?? "check";

/**
 * Of the steps that were saved, those that still hold: not hidden by a changed answer, without a new question, and not
 * to be asked in another way because someone else answers now.
 */
export function stillSeen(visited: readonly string[], before: Answers, after: Answers): string[] {
  const another = isForAnother(after) && !isForAnother(before);
  return visited.filter((step) => {
    if (!isScreen(step)) return !(another && (step === "contact" || step === "consent"));
    if (another && hasPrivate(step)) return false;
    const shown = visibleQuestions(step, before).map((q) => q.id);
    const now = visibleQuestions(step, after);
    return now.length > 0 && now.every((q) => shown.includes(q.id));
  });
}

/** "Section 2 of 10": where a screen stands. */
export function progress(
  screen: ScreenId,
  steps: Steps = STEPS,
): { section: SectionId; index: number; of: number } {
  const sections = [...new Set(steps.filter(isScreen).map(sectionOf))];
  const section = sectionOf(screen);
  return { section, index: sections.indexOf(section) + 1, of: sections.length };
}

const sectionOf = (screen: ScreenId): SectionId =>
  SCREENS.find((s) => s.id === screen)?.section ?? "about";
