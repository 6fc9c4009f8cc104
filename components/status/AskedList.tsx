import { Button } from "@/components/ui/Button";
import { TextArea } from "@/components/ui/TextArea";
import type { PatientAsked } from "@/lib/cases/patientAsked";
import type { StatusView } from "@/lib/cases/statusView";
import { askWords } from "@/lib/i18n/ask";
import { dayAndTime, dayText } from "@/lib/i18n/dates";
import { answerField, type Sent } from "./SentSummary";
import type { Saying } from "./saying";

type Props = { view: StatusView; saying: Saying; sent: Sent };

/** What the clinic asks, each with the way to answer it, or with the answer that was given. */
export function AskedList({ view, saying, sent }: Props) {
  if (view.asked.length === 0) return null;
  return (
    <section className="stack" id="messages">
      <h2>{saying.w.asked.title}</h2>
      {view.asked.map((asked) => (
        <Asked key={asked.id} asked={asked} view={view} saying={saying} sent={sent} />
      ))}
    </section>
  );
}

function Asked({ asked, view, saying, sent }: Props & { asked: PatientAsked }) {
  const { w, when, now } = saying;
  const { template, text, answer } = asked;
  return (
    <article className="card stack close">
      <p className="quiet">{w.asked.on(dayText(asked.askedAt, when, now))}</p>
      <h3 className="whitespace-pre-line">
        {template ? askWords(when.locale, view.voice)[template] : text}
      </h3>
      {answer ? (
        <>
          <p className="quiet">{w.asked.yours(dayText(answer.at, when, now))}</p>
          <p className="whitespace-pre-line">{answer.text}</p>
        </>
      ) : (
        <AnswerForm asked={asked} saying={saying} sent={sent} />
      )}
    </article>
  );
}

function AnswerForm({ asked, saying, sent }: Omit<Props, "view"> & { asked: PatientAsked }) {
  const { w, when, now, errorPrefix } = saying;
  const error = sent.problem?.of === asked.id ? w.asked[sent.problem.code] : undefined;
  const by = asked.late ? w.asked.late : w.asked.by(dayAndTime(asked.answerBy, when, now));
  return (
    <form method="post" action="/api/status/answer" noValidate className="stack close print:hidden">
      <input type="hidden" name="question" value={asked.id} />
      <TextArea
        id={answerField(asked.id)}
        name="text"
        label={w.asked.label}
        hint={by}
        rows={5}
        maxLength={2000}
        error={error}
        errorPrefix={errorPrefix}
      />
      <p className="quiet">{w.asked.notNow}</p>
      <Button look="primary">{w.asked.send}</Button>
    </form>
  );
}
