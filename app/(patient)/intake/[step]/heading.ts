import type { StepHeading } from "@/components/intake/StepPage";
import { type Locale, words } from "@/lib/i18n/words";
import { isScreen, progress, type Step } from "@/lib/intake/flow";
import { type Answers, SCREENS, type ScreenId, visibleQuestions } from "@/lib/triage";
import { formWords } from "../formWords";

/** Where a step stands, its title, and why it is asked: the why of a section once, on its first screen. */
export function headingOf(step: Step, locale: Locale): StepHeading {
  const { sections, screens } = formWords(locale).questions;
  const w = words(locale).intake;
  if (isScreen(step)) {
    const { section, index, of } = progress(step);
    return {
      where: w.where(index, of, sections[section].title),
      title: screens[step].title,
      ...(isFirst(step) && { why: sections[section].why }),
      intro: screens[step].intro,
    };
  }
  if (step === "number") {
    const { section, index, of } = progress("s01");
    const where = w.where(index, of, sections[section].title);
    return { where, title: w.number.title, why: w.number.why };
  }
  if (step === "contact") return { where: w.lastPart, title: w.contact.title, why: w.contact.why };
  return { where: w.lastPart, title: w[step === "consent" ? "consent" : "check"].title };
}

/**
 * What to say before private questions: to someone else, whether the patient is there; and that everyone is asked,
 * where neither the section's first screen nor the question itself says so.
 */
export function privateNotes(step: Step, answers: Answers, locale: Locale): string[] {
  if (!isScreen(step)) return [];
  const asked = visibleQuestions(step, answers);
  if (!asked.some((q) => q.sensitive)) return [];
  const w = words(locale).intake;
  const unsaid = asked.every((q) => q.sensitive) && !isFirst(step);
  return [...(unsaid ? [w.weAskEveryone] : []), ...(answers.filledBy === "proxy" ? [w.proxy] : [])];
}

const isFirst = (step: ScreenId): boolean =>
  SCREENS.find(({ section }) => section === progress(step).section)?.id === step;
