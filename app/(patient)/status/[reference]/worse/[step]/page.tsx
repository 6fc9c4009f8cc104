import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ClosedUpdate } from "@/components/status/ClosedUpdate";
import { paths } from "@/lib/base/paths";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";
import { isStep } from "@/lib/intake/flow";
import { stepsOf } from "@/lib/intake/place";
import { guarded } from "../../../../guarded";
import { FormStep, type StepQuery, stepTitle } from "../../../../intake/[step]/FormStep";
import { nowhere } from "../../../../nowhere";
import { currentUpdate } from "../currentUpdate";

type Props = {
  params: Promise<{ reference: string; step: string }>;
  searchParams: Promise<StepQuery>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { reference, step } = await params;
  const locale = await pageLocale();
  const { shell, worse } = words(locale);
  if (!isStep(step)) return { title: shell.notFoundTitle };
  const draft = await currentUpdate(reference).catch(() => null);
  return {
    title: draft ? stepTitle({ step, draft, locale, query: await searchParams }) : worse.gone.title,
  };
}

/** One step of "I got worse": the same form, with fewer screens. */
export default function WorseStep({ params, searchParams }: Props) {
  return guarded(async () => {
    const { reference, step } = await params;
    if (!isStep(step)) nowhere();
    const locale = await pageLocale();
    const draft = await currentUpdate(reference);
    if (!draft) return <ClosedUpdate words={words(locale)} reference={reference} />;
    if (draft.submitted) redirect(paths.status(reference));
    if (!stepsOf(draft).includes(step)) nowhere();
    return <FormStep step={step} draft={draft} locale={locale} query={await searchParams} />;
  }, true);
}
