import { ConsentForm } from "@/components/intake/ConsentForm";
import { ContactForm } from "@/components/intake/ContactForm";
import { fieldValues } from "@/components/intake/fieldValues";
import { screenQuestions } from "@/components/intake/gates";
import { NumberForm } from "@/components/intake/NumberForm";
import { personValues } from "@/components/intake/personForm";
import { ScreenForm } from "@/components/intake/ScreenForm";
import { Notice } from "@/components/ui/Notice";
import { theClinic } from "@/lib/base/clinic";
import { consentWords, currentAgreement } from "@/lib/i18n/agreements";
import { voiceOf } from "@/lib/i18n/voice";
import { type Locale, words } from "@/lib/i18n/words";
import type { DraftView } from "@/lib/intake/draft";
import { isScreen, type Step } from "@/lib/intake/flow";
import { placeOf } from "@/lib/intake/place";
import { isForAnother, PRIVATE_FIELD } from "@/lib/intake/proxy";
import type { ScreenId } from "@/lib/triage";
import { draftWords } from "../formWords";
import { privateNote } from "./heading";
import { stepVoice } from "./stepVoice";

type Props = {
  step: Exclude<Step, "check">;
  draft: DraftView;
  locale: Locale;
  errors: Readonly<Record<string, string>>;
  back: boolean;
};

/** The form of a step, filled with what was refused, or else with what is stored. */
export function StepBody(props: Props) {
  const { step } = props;
  return isScreen(step) ? (
    <QuestionsBody {...props} step={step} />
  ) : (
    <PersonBody {...props} step={step} />
  );
}

function QuestionsBody({ step, draft, locale, errors, back }: Props & { step: ScreenId }) {
  const { answers, contact, typed } = draft;
  const place = placeOf(draft);
  const voice = stepVoice(step, draft);
  const { intake, shell } = words(locale, voice);
  const stored = { ...fieldValues(answers), ...presenceField(contact.presence?.[step]) };
  const note = privateNote(step, answers, locale);
  return (
    <>
      {draft.again.includes(step) ? (
        <Notice kind="attention">
          <p>{intake.askedAgain}</p>
        </Notice>
      ) : null}
      {note ? <p>{note}</p> : null}
      <ScreenForm
        action={place.post.answer}
        step={step}
        questions={screenQuestions(step, answers)}
        words={draftWords(draft, locale, voice)}
        presence={isForAnother(answers) ? intake.private : null}
        values={typed?.step === step ? typed.values : stored}
        errors={errors}
        back={back}
        label={shell.continue}
        later={place.later ? words(locale).later.link : undefined}
      />
    </>
  );
}

const presenceField = (said: string | undefined) => (said ? { [PRIVATE_FIELD]: said } : {});

async function PersonBody({
  step,
  draft,
  locale,
  errors,
  back,
}: Props & { step: "number" | "contact" | "consent" }) {
  const values = draft.typed?.step === step ? draft.typed.values : personValues(draft.contact);
  const { answers } = draft;
  const form = { words: words(locale, voiceOf(answers)), values, errors, back };
  if (step === "number") return <NumberForm {...form} />;
  if (step === "contact")
    return <ContactForm {...form} locale={locale} forAnother={isForAnother(answers)} />;
  const clinic = await theClinic();
  const { points, accept } = consentWords(currentAgreement(), locale, voiceOf(answers));
  const sentence = accept(clinic?.name ?? "");
  const agreement = { version: currentAgreement().version, points, sentence };
  return <ConsentForm {...form} agreement={agreement} />;
}
