import { StepPage } from "@/components/intake/StepPage";
import { type Locale, words } from "@/lib/i18n/words";
import type { DraftView } from "@/lib/intake/draft";
import { errorWords } from "@/lib/intake/errorWords";
import { previousStep, type Step } from "@/lib/intake/flow";
import { placeOf, stepsOf } from "@/lib/intake/place";
import { headingOf } from "./heading";
import { StepBody } from "./StepBody";
import { stepVoice } from "./stepVoice";

type Props = { step: Step; draft: DraftView; locale: Locale; back: boolean };

/** One step of a form: a screen of questions, what is asked about the person, or the answers to check. */
export function FormStep({ step, draft, locale, back }: Props) {
  const errors = errorsOn(step, draft, locale);
  return (
    <StepPage
      words={words(locale, stepVoice(step, draft))}
      backHref={backFrom(step, draft, back)}
      errors={errors}
      heading={headingOf(step, draft, locale)}
      stopHref={draft.stop?.open ? placeOf(draft).stop : null}
    >
      <StepBody step={step} draft={draft} locale={locale} errors={errors} back={back} />
    </StepPage>
  );
}

/** The title of the page of a step; after a refusal it says so first. */
export function stepTitle(step: Step, draft: DraftView, locale: Locale): string {
  const wrong = Object.keys(errorsOn(step, draft, locale)).length > 0;
  return (wrong ? words(locale).shell.errorPrefix : "") + headingOf(step, draft, locale).title;
}

/** The sentence for each refused field of this step, by field name. */
function errorsOn(step: Step, { typed }: DraftView, locale: Locale): Record<string, string> {
  const errors = typed?.step === step ? typed.errors : [];
  return Object.fromEntries(errors.map((error) => [error.field, errorWords(locale, error)]));
}

function backFrom(step: Step, draft: DraftView, back: boolean): string {
  const place = placeOf(draft);
  if (back) return place.screen("check");
  const before = previousStep(step, draft.answers, stepsOf(draft));
  return before ? place.screen(before) : place.out;
}
