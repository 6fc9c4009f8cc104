import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { GonePage } from "@/components/intake/GonePage";
import { paths } from "@/lib/base/paths";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";
import { isStep } from "@/lib/intake/flow";
import { guarded } from "../../guarded";
import { nowhere } from "../../nowhere";
import { currentDraft } from "../currentDraft";
import { FormStep, type StepQuery, stepTitle } from "./FormStep";

type Props = {
  params: Promise<{ step: string }>;
  searchParams: Promise<StepQuery>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { step } = await params;
  const locale = await pageLocale();
  const { shell, intake } = words(locale);
  if (!isStep(step)) return { title: shell.notFoundTitle };
  const draft = await currentDraft().catch(() => "failed" as const);
  if (draft === "failed") return { title: shell.failedTitle };
  return {
    title: draft
      ? stepTitle({ step, draft, locale, query: await searchParams })
      : intake.gone.title,
  };
}

/** One step of the form. */
export default function IntakeStep({ params, searchParams }: Props) {
  return guarded(async () => {
    const { step } = await params;
    if (!isStep(step)) nowhere();
    const locale = await pageLocale();
    const draft = await currentDraft();
    if (!draft) return <GonePage words={words(locale).intake.gone} />;
    if (draft.submitted && draft.reference) redirect(paths.status(draft.reference));
    return <FormStep step={step} draft={draft} locale={locale} query={await searchParams} />;
  }, true);
}
