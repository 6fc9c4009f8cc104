import { FormActions } from "@/components/intake/FormActions";
import { fieldId } from "@/components/intake/fieldText";
import { Trap } from "@/components/intake/Trap";
import { Notice } from "@/components/ui/Notice";
import { SummaryList } from "@/components/ui/SummaryList";
import { voiceOf } from "@/lib/i18n/voice";
import { type Locale, words } from "@/lib/i18n/words";
import type { DraftView } from "@/lib/intake/draft";
import { errorWords } from "@/lib/intake/errorWords";
import { missingFrom } from "@/lib/intake/missing";
import { placeOf } from "@/lib/intake/place";
import { draftWords } from "../formWords";
import { answerRows, consentRow, contactRows } from "./checkRows";

type Props = { draft: DraftView; locale: Locale; refused: boolean };

/** Everything said so far, each with its way to change it, and the button that sends it. */
export function CheckAnswers({ draft, locale, refused }: Props) {
  const place = placeOf(draft);
  const voice = voiceOf(draft.answers);
  const { intake, worse } = words(locale, voice);
  const w = intake.check;
  const { sections } = draftWords(draft, locale, voice).questions;
  const first = draft.kind === "intake";
  return (
    <>
      {refused ? null : <Missing draft={draft} locale={locale} />}
      {answerRows(draft, locale).map(({ section, rows }) => (
        <section key={section}>
          <h2>{sections[section].title}</h2>
          <SummaryList rows={rows} />
        </section>
      ))}
      {first ? (
        <section>
          <h2>{w.contact}</h2>
          <SummaryList rows={[...contactRows(draft, locale), consentRow(draft, locale)]} />
        </section>
      ) : null}
      <p>{first ? w.whenSent : worse.whenSent}</p>
      <form method="post" action={place.post.send}>
        <Trap label={w.leaveEmpty} />
        <FormActions label={w.send}>
          {place.later ? <a href={place.later}>{words(locale).later.link}</a> : null}
        </FormActions>
      </form>
    </>
  );
}

/** What must be there before the form can be sent, each with the way to it. */
export function missingLinks(draft: DraftView, locale: Locale) {
  const place = placeOf(draft);
  return missingFrom(draft).map((one) => ({
    href: `${place.screen(one.step)}?back=check#${fieldId(one.field)}`,
    text: errorWords(locale, one),
  }));
}

function Missing({ draft, locale }: { draft: DraftView; locale: Locale }) {
  const { check } = words(locale).intake;
  const missing = missingLinks(draft, locale);
  if (missing.length === 0) return null;
  return (
    <Notice kind="attention" title={check.incompleteTitle}>
      <p>{check.incomplete}</p>
      <ul>
        {missing.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
