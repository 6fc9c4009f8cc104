import type { StepHeading } from "@/components/intake/StepPage";
import { voiceOf } from "@/lib/i18n/voice";
import { type Locale, words } from "@/lib/i18n/words";
import type { DraftView } from "@/lib/intake/draft";
import { isScreen, progress, type Step } from "@/lib/intake/flow";
import { stepsOf } from "@/lib/intake/place";
import { type Answers, SCREENS, type ScreenId, visibleQuestions } from "@/lib/triage";
import { draftWords } from "../formWords";
import { stepVoice } from "./stepVoice";

/** The form as far as its headings go. */
type Asked = Pick<DraftView, "kind" | "answers" | "typed">;

/** Where a step stands, its title, and why it is asked: the why of a section once, on its first screen. */
export function headingOf(step: Step, draft: Asked, locale: Locale): StepHeading {
  const voice = stepVoice(step, draft);
  const { sections, screens } = draftWords(draft, locale, voice).questions;
  const w = words(locale, voice).intake;
  if (isScreen(step)) {
    const { section, index, of } = progress(step, stepsOf(draft));
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
  if (step === "consent") return { where: w.lastPart, title: w.consent.title };
  const where = draft.kind === "update" ? words(locale).worse.last : w.lastPart;
  return { where, title: w.check.title };
}

/** Before private questions: that everyone is asked, where neither the section's first screen nor the question says so. */
export function privateNote(step: ScreenId, answers: Answers, locale: Locale): string | null {
  const asked = visibleQuestions(step, answers);
  const unsaid = asked.length > 0 && asked.every((q) => q.sensitive) && !isFirst(step);
  return unsaid ? words(locale, voiceOf(answers)).intake.weAskEveryone : null;
}

const isFirst = (step: ScreenId): boolean =>
  SCREENS.find(({ section }) => section === progress(step).section)?.id === step;
