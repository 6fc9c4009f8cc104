import { Notice } from "@/components/ui/Notice";
import { PhoneLink } from "@/components/ui/PhoneLink";
import type { CaseView, UnfinishedForm } from "@/lib/cases/view";
import { questionWordsIn } from "@/lib/i18n/questions";
import { caseWords } from "@/lib/i18n/staff/case";
import { timeWords } from "@/lib/i18n/staff/times";
import { words } from "@/lib/i18n/words";
import { isScreen } from "@/lib/intake/flow";

const w = caseWords.unfinished;

/** That the form was left, when, at which page, and whether there is a number to call. */
export function UnfinishedNotice({ found }: { found: CaseView }) {
  const { unfinished, person } = found;
  return (
    <Notice kind="attention" title={w.title}>
      <p>
        {unfinished ? `${whereText(unfinished, found)} ` : null}
        {w.text}
      </p>
      <p>
        {person.phone ? (
          <>
            {w.call} <PhoneLink phone={person.phone} />
          </>
        ) : (
          <b>{w.noNumber}</b>
        )}
      </p>
    </Notice>
  );
}

function whereText(form: UnfinishedForm, { readAt, timeZone }: CaseView): string {
  const time = timeWords(form.savedAt, readAt, timeZone);
  return form.left ? w.left(time, pageTitle(form.page)) : w.going(time, pageTitle(form.page));
}

function pageTitle(page: UnfinishedForm["page"]): string {
  if (page === "stop") return w.stopPage;
  return isScreen(page)
    ? questionWordsIn("en", "self").screens[page].title
    : words("en").intake[page].title;
}
