import type { FormWords } from "@/components/intake/words";
import { questionWordsIn } from "@/lib/i18n/questions";
import type { Voice } from "@/lib/i18n/voice";
import { type Locale, words } from "@/lib/i18n/words";

/** The words of the questions and their controls, in one language and voice. */
export const formWords = (locale: Locale, voice: Voice): FormWords => ({
  questions: questionWordsIn(locale, voice),
  controls: words(locale).controls,
});
