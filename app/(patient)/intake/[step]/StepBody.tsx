import { ConsentForm } from "@/components/intake/ConsentForm";
import { ContactForm } from "@/components/intake/ContactForm";
import { fieldValues } from "@/components/intake/fieldValues";
import { screenQuestions } from "@/components/intake/gates";
import { NumberForm } from "@/components/intake/NumberForm";
import { personValues } from "@/components/intake/personForm";
import { ScreenForm } from "@/components/intake/ScreenForm";
import { theClinic } from "@/lib/base/clinic";
import { type Locale, words } from "@/lib/i18n/words";
import type { DraftView } from "@/lib/intake/draft";
import { isScreen, type Step } from "@/lib/intake/flow";
import { formWords } from "../formWords";
import { CheckAnswers } from "./CheckAnswers";
import { privateNotes } from "./heading";

type Props = {
  step: Step;
  draft: DraftView;
  locale: Locale;
  errors: Readonly<Record<string, string>>;
  back: boolean;
};

/** The form of a step, filled with what was refused, or else with what is stored. */
export function StepBody(props: Props) {
  const { step, draft, locale, errors, back } = props;
  if (step === "check") return <CheckAnswers draft={draft} locale={locale} />;
  if (!isScreen(step)) return <PersonBody {...props} step={step} />;
  const values = draft.typed?.step === step ? draft.typed.values : fieldValues(draft.answers);
  return (
    <>
      {privateNotes(step, draft.answers, locale).map((note) => (
        <p key={note}>{note}</p>
      ))}
      <ScreenForm
        step={step}
        questions={screenQuestions(step, draft.answers)}
        words={formWords(locale)}
        values={values}
        errors={errors}
        back={back}
        label={words(locale).shell.continue}
      />
    </>
  );
}

async function PersonBody({
  step,
  draft,
  locale,
  errors,
  back,
}: Props & { step: "number" | "contact" | "consent" }) {
  const values = draft.typed?.step === step ? draft.typed.values : personValues(draft.contact);
  const form = { words: words(locale), values, errors, back };
  if (step === "number") return <NumberForm {...form} />;
  if (step === "contact") return <ContactForm {...form} locale={locale} />;
  const clinic = await theClinic();
  return <ConsentForm {...form} clinicName={clinic?.name ?? ""} />;
}
