import type { FormWords } from "@/components/intake/words";
import { questionWordsIn } from "@/lib/i18n/questions";
import type { Voice } from "@/lib/i18n/voice";
import { type Locale, words } from "@/lib/i18n/words";
import type { DraftView } from "@/lib/intake/draft";

/** The words of the questions and their controls, in one language and voice. */
export const formWords = (locale: Locale, voice: Voice): FormWords => ({
  questions: questionWordsIn(locale, voice),
  controls: words(locale).controls,
});

/** The words of one form: an update asks for what has changed in place of anything else. */
export function draftWords(
  { kind }: Pick<DraftView, "kind">,
  locale: Locale,
  voice: Voice,
): FormWords {
  const usual = formWords(locale, voice);
  if (kind === "intake") return usual;
  const { textTitle, textLabel } = words(locale).worse;
  const { screens, questions, sections } = usual.questions;
  const own = {
    sections: { ...sections, free: { ...sections.free, why: "" } },
    screens: { ...screens, s24: { ...screens.s24, title: textTitle } },
    questions: { ...questions, freeText: { ...questions.freeText, label: textLabel } },
  };
  return { ...usual, questions: { ...usual.questions, ...own } };
}
