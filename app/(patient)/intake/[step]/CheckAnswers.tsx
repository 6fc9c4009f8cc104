import { FormActions } from "@/components/intake/FormActions";
import { Trap } from "@/components/intake/Trap";
import { Notice } from "@/components/ui/Notice";
import { SummaryList } from "@/components/ui/SummaryList";
import { voiceOf } from "@/lib/i18n/voice";
import { type Locale, words } from "@/lib/i18n/words";
import type { DraftView } from "@/lib/intake/draft";
import { unansweredRequired } from "@/lib/intake/fields";
import { placeOf, stepsOf } from "@/lib/intake/place";
import { draftWords } from "../formWords";
import { answerRows, consentRow, contactRows } from "./checkRows";

/** Everything said so far, each with its way to change it, and the button that sends it. */
export function CheckAnswers({ draft, locale }: { draft: DraftView; locale: Locale }) {
  const place = placeOf(draft);
  const voice = voiceOf(draft.answers);
  const w = words(locale, voice).intake.check;
  const { sections } = draftWords(draft, locale, voice).questions;
  const first = draft.kind === "intake";
  return (
    <>
      <Missing draft={draft} locale={locale} />
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
      <p>{first ? w.whenSent : words(locale).worse.whenSent}</p>
      <form method="post" action={place.post.send}>
        <Trap label={w.leaveEmpty} />
        <FormActions label={w.send}>
          {place.later ? <a href={place.later}>{words(locale).later.link}</a> : null}
        </FormActions>
      </form>
    </>
  );
}

/** What must be answered before the form can be sent, with the way to it. */
function Missing({ draft, locale }: { draft: DraftView; locale: Locale }) {
  const { check, topics } = words(locale).intake;
  const place = placeOf(draft);
  const missing = unansweredRequired(draft.answers).filter((q) =>
    stepsOf(draft).includes(q.screen),
  );
  if (missing.length === 0) return null;
  return (
    <Notice kind="attention" title={check.incompleteTitle}>
      <p>{check.incomplete}</p>
      <ul>
        {missing.map((q) => (
          <li key={q.id}>
            <a href={`${place.screen(q.screen)}?back=check`}>{topics[q.id]}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
