import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { GonePage } from "@/components/intake/GonePage";
import { StepPage } from "@/components/intake/StepPage";
import { paths } from "@/lib/base/paths";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { type Locale, words } from "@/lib/i18n/words";
import type { DraftView } from "@/lib/intake/draft";
import { errorWords } from "@/lib/intake/errorWords";
import { isStep, previousStep, type Step } from "@/lib/intake/flow";
import { guarded } from "../../guarded";
import { currentDraft } from "../currentDraft";
import { headingOf } from "./heading";
import { StepBody } from "./StepBody";
import { stepVoice } from "./stepVoice";

type Props = {
  params: Promise<{ step: string }>;
  searchParams: Promise<{ back?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { step } = await params;
  const locale = await pageLocale();
  const { shell, intake } = words(locale);
  const draft = await currentDraft().catch(() => null);
  if (!isStep(step)) return { title: shell.notFoundTitle };
  if (!draft) return { title: intake.gone.title };
  const wrong = Object.keys(errorsOn(step, draft, locale)).length > 0 ? shell.errorPrefix : "";
  return { title: wrong + headingOf(step, locale, stepVoice(step, draft)).title };
}

/** One step of the form: a screen of questions, or what is asked about the person. */
export default function IntakeStep({ params, searchParams }: Props) {
  return guarded(async () => {
    const { step } = await params;
    if (!isStep(step)) notFound();
    const locale = await pageLocale();
    const draft = await currentDraft();
    if (!draft) return <GonePage words={words(locale).intake.gone} />;
    if (draft.submitted && draft.reference) redirect(paths.status(draft.reference));
    const back = (await searchParams).back === "check";
    const voice = stepVoice(step, draft);
    const errors = errorsOn(step, draft, locale);
    return (
      <StepPage
        words={words(locale, voice)}
        backHref={backFrom(step, draft, back)}
        errors={errors}
        heading={headingOf(step, locale, voice)}
        stopWaits={draft.stop?.open === true}
      >
        <StepBody step={step} draft={draft} locale={locale} errors={errors} back={back} />
      </StepPage>
    );
  }, true);
}

/** The sentence for each refused field of this step, by field name. */
function errorsOn(step: Step, { typed }: DraftView, locale: Locale): Record<string, string> {
  const errors = typed?.step === step ? typed.errors : [];
  return Object.fromEntries(errors.map((error) => [error.field, errorWords(locale, error)]));
}

function backFrom(step: Step, { answers }: DraftView, back: boolean): string {
  if (back) return paths.intake.check;
  const before = previousStep(step, answers);
  return before ? paths.intake.screen(before) : paths.start;
}
