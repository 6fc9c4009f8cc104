import { Button } from "@/components/ui/Button";
import { DoorForm } from "@/components/ui/DoorForm";
import { Notice } from "@/components/ui/Notice";
import { paths } from "@/lib/base/paths";
import type { CaseView } from "@/lib/cases/view";
import { askWords as w } from "@/lib/i18n/staff/ask";
import { SeenFields } from "./decide/SeenFields";

/** The patient wrote something that nobody has taken up: read here, and said so by whoever read it. */
export function NewsNotice({ found, back }: { found: CaseView; back?: string | undefined }) {
  if (!found.newsAt) return null;
  const { reference, version, asked, tellings } = found;
  const answers = asked.flatMap(({ id, text, answer }) =>
    answer && found.newsAt && answer.at >= found.newsAt ? [{ id, text, said: answer.text }] : [],
  );
  const updated = tellings.some(
    ({ source, at }) => source === "update" && found.newsAt && at >= found.newsAt,
  );
  return (
    <Notice kind="attention" title={w.news}>
      {answers.map(({ id, text, said }) => (
        <p key={id}>
          {text} <q className="whitespace-pre-line">{said}</q>
        </p>
      ))}
      {updated ? (
        <p>
          {w.updated} <a href={`${paths.case(reference)}#tellings`}>{w.seeUpdate}</a>
        </p>
      ) : null}
      <DoorForm action="/api/case/read-news">
        <SeenFields reference={reference} version={version} back={back ?? paths.case(reference)} />
        <Button>{w.readNews}</Button>
      </DoorForm>
    </Notice>
  );
}
