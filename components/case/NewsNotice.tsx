import { Button } from "@/components/ui/Button";
import { DoorForm } from "@/components/ui/DoorForm";
import { Notice } from "@/components/ui/Notice";
import { paths } from "@/lib/base/paths";
import type { MessageView } from "@/lib/cases/messagesView";
import type { CaseView } from "@/lib/cases/view";
import { messageWords, askWords as w } from "@/lib/i18n/staff/ask";
import { timeWords } from "@/lib/i18n/staff/times";
import { SeenFields } from "./decide/SeenFields";

function Message({ message, found }: { message: MessageView; found: CaseView }) {
  const time = timeWords(message.at, found.readAt, found.timeZone);
  return (
    <p>
      <b>{messageWords[message.kind]}</b> ({time}){" "}
      {message.text ? <q className="whitespace-pre-line">{message.text}</q> : null}
    </p>
  );
}

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
      {found.messages
        .filter(({ handled }) => !handled)
        .map((message) => (
          <Message key={message.id} message={message} found={found} />
        ))}
      <DoorForm action="/api/case/read-news">
        <SeenFields reference={reference} version={version} back={back ?? paths.case(reference)} />
        <Button>{w.readNews}</Button>
      </DoorForm>
    </Notice>
  );
}
