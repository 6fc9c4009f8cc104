import {
  type Answers,
  isVisible,
  QUESTIONS,
  type QuestionId,
  SCREENS,
  TEXT_LIMIT,
} from "@/lib/triage";
import type { Step } from "./flow";

/** An update asks again about the danger signs and the pain, and for the patient's own words. */
const AGAIN: readonly string[] = ["danger", "pain", "free"];

/** Asked again as well, of whom it was asked before: signs in pregnancy. */
const PREGNANCY = "pregnancyAlarm" satisfies QuestionId;

const ASKED: readonly QuestionId[] = [
  PREGNANCY,
  ...QUESTIONS.filter((q) => AGAIN.includes(q.section)).map((q) => q.id),
];

/** The steps of an update. Danger signs come first, then the pain, then what changed in the patient's own words. */
export function updateSteps(answers: Answers): readonly Step[] {
  const screens = (section: string) =>
    SCREENS.filter((s) => s.section === section).map((s) => s.id);
  const pregnancy = isVisible(PREGNANCY, answers) === "yes" ? screensOf(PREGNANCY) : [];
  return [...screens("danger"), ...pregnancy, ...screens("pain"), ...screens("free"), "check"];
}

const screensOf = (id: QuestionId) => QUESTIONS.filter((q) => q.id === id).map((q) => q.screen);

/** What an update begins with: all that it does not ask again. What it asks is open, so that nothing is chosen before. */
export const notAskedAgain = (known: Answers): Answers =>
  Object.fromEntries(Object.entries(known).filter(([id]) => !isAsked(id)));

/** What was said in an update itself. */
export const saidIn = (update: Answers): Answers =>
  Object.fromEntries(Object.entries(update).filter(([id]) => isAsked(id)));

const isAsked = (id: string): boolean => (ASKED as readonly string[]).includes(id);

/** What is known with an update: what it leaves out keeps its earlier answer, and own words stand above the earlier ones. */
export function knownWith(before: Answers, update: Answers): Answers {
  const known = { ...before, ...saidIn(update) };
  const text = joined(update.freeText, before.freeText);
  return text === null ? known : { ...known, freeText: text };
}

/** Said twice (once at a stop page, once at sending) it is there once. */
function joined(said: unknown, before: unknown): string | null {
  if (typeof said !== "string") return null;
  if (typeof before !== "string") return said;
  return before.startsWith(said) ? before : `${said}\n\n${before}`.slice(0, TEXT_LIMIT);
}
