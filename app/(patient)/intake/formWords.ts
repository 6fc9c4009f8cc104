import type { FormWords } from "@/components/intake/words";
import { questionsEn } from "@/lib/i18n/questions.en";
import { questionsEs } from "@/lib/i18n/questions.es";
import { type Locale, words } from "@/lib/i18n/words";

/** The words of the questions and their controls, in one language. */
export const formWords = (locale: Locale): FormWords => ({
  questions: locale === "es" ? questionsEs : questionsEn,
  controls: words(locale).controls,
});
