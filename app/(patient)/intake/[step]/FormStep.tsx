import { fieldId } from "@/components/intake/fieldText";
import { StepPage } from "@/components/intake/StepPage";
import { type Locale, words } from "@/lib/i18n/words";
import type { DraftView } from "@/lib/intake/draft";
import { errorWords } from "@/lib/intake/errorWords";
import { previousStep, type Step } from "@/lib/intake/flow";
import { placeOf, stepsOf } from "@/lib/intake/place";
import { CheckAnswers, missingLinks } from "./CheckAnswers";
import { headingOf } from "./heading";
import { StepBody } from "./StepBody";
import { stepVoice } from "./stepVoice";

export type StepQuery = { back?: string | string[]; problem?: string | string[] };
type Props = { step: Step; draft: DraftView; locale: Locale; query: StepQuery };

/** One step of a form: a screen of questions, what is asked about the person, or the answers to check. */
export function FormStep({ step, draft, locale, query }: Props) {
  const back = query.back === "check";
  const problems = problemsOn(step, draft, locale, query);
  return (
    <StepPage
      words={words(locale, stepVoice(step, draft))}
      backHref={backFrom(step, draft, back)}
      problems={problems}
      heading={headingOf(step, draft, locale)}
      stopHref={draft.stop?.open ? placeOf(draft).stop : null}
    >
      {step === "check" ? (
        <CheckAnswers draft={draft} locale={locale} refused={problems.length > 0} />
      ) : (
        <StepBody
          step={step}
          draft={draft}
          locale={locale}
          errors={errorsOn(step, draft, locale)}
          back={back}
        />
      )}
    </StepPage>
  );
}

/** The title of the page of a step; after a refusal it says so first. */
export function stepTitle({ step, draft, locale, query }: Props): string {
  const wrong = problemsOn(step, draft, locale, query).length > 0;
  return (wrong ? words(locale).shell.errorPrefix : "") + headingOf(step, draft, locale).title;
}

/** What was refused: fields of this page, or, of a form that was sent too early, what is missing on others. */
function problemsOn(step: Step, draft: DraftView, locale: Locale, { problem }: StepQuery) {
  if (step === "check") return problem === "missing" ? missingLinks(draft, locale) : [];
  return Object.entries(errorsOn(step, draft, locale)).map(([field, text]) => ({
    href: `#${fieldId(field)}`,
    text,
  }));
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
