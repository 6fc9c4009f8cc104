import { Notice } from "@/components/ui/Notice";
import { paths } from "@/lib/base/paths";
import type { CaseView, SecondOpinion, StopView } from "@/lib/cases/view";
import { stopAnswerWords, tierWords, caseWords as w } from "@/lib/i18n/staff/case";
import { secondLookWords } from "@/lib/i18n/staff/secondLook";
import { birthDateWords, timeWords } from "@/lib/i18n/staff/times";
import { NewsNotice } from "./NewsNotice";
import { ProxyNotice } from "./ProxyNotice";
import { SamePerson } from "./SamePerson";
import { UnfinishedNotice } from "./UnfinishedNotice";

const second = secondLookWords.differs;

/** What must be known before anything else: rules that did not run, an unfinished form, ages that disagree, a stop page. */
export function CaseNotices({ found, back }: { found: CaseView; back?: string }) {
  return (
    <>
      {found.untriaged ? (
        <Notice kind="attention" title={w.untriaged.title}>
          <p>
            {w.untriaged.text} <a href={`${paths.case(found.reference)}#raw`}>{w.untriaged.read}</a>
          </p>
        </Notice>
      ) : null}
      {found.escalatedAt && found.tier === "emergency" && found.state !== "closed" ? (
        <Notice kind="attention" title={w.escalated.title}>
          <p>{w.escalated.text(timeWords(found.escalatedAt, found.readAt, found.timeZone))}</p>
        </Notice>
      ) : null}
      {found.stops.map((stop) => (
        <StopNotice key={stop.id} stop={stop} found={found} />
      ))}
      <NewsNotice found={found} back={back} />
      {found.secondLook ? <OtherOpinion opinion={found.secondLook} found={found} /> : null}
      {found.complete ? null : <UnfinishedNotice found={found} />}
      <SamePerson found={found} back={back} />
      {found.proxy ? <ProxyNotice proxy={found.proxy} /> : null}
      {found.looksAutomated ? (
        <Notice title={w.automated.title}>
          <p>{w.automated.text}</p>
        </Notice>
      ) : null}
      {found.ageMismatch ? <AgeMismatch found={found} /> : null}
    </>
  );
}

function OtherOpinion({ opinion, found }: { opinion: SecondOpinion; found: CaseView }) {
  const { byName, tier, at, text } = opinion;
  const time = timeWords(at, found.readAt, found.timeZone);
  return (
    <Notice title={second.title}>
      <p>
        {second.text(byName, tierWords[tier], time)} {second.next}
      </p>
      {text ? (
        <p>
          <q>{text}</q>
        </p>
      ) : null}
    </Notice>
  );
}

function AgeMismatch({ found: { age, person } }: { found: CaseView }) {
  const born = person.dateOfBirth ? `Born ${birthDateWords(person.dateOfBirth)}.` : "";
  return (
    <Notice kind="attention" title={w.ageMismatch.title}>
      <p>{w.ageMismatch.text(age === null ? w.notAnswered : String(age), born)}</p>
    </Notice>
  );
}

/** What the person was told, when, whether the clinic was alerted, and what they answered. */
function StopNotice({ stop, found }: { stop: StopView; found: CaseView }) {
  const time = (at: Date) => timeWords(at, found.readAt, found.timeZone);
  const { answer, answeredAt, alertedAt, realertedAt } = stop;
  const answered = !answeredAt
    ? w.stop.unanswered
    : answer
      ? w.stop.answered(stopAnswerWords[answer], time(answeredAt))
      : w.stop.wentOn(time(answeredAt));
  return (
    <Notice kind="attention" title={stop.selfHarm ? w.stop.selfHarm : w.stop.title}>
      <p>
        {w.stop.told(time(stop.toldAt))} · <b>{answered}</b> ·{" "}
        {alertedAt ? w.stop.alerted(time(alertedAt)) : w.stop.notAlerted}
        {realertedAt ? ` · ${w.stop.realerted(time(realertedAt))}` : null}
      </p>
      <p className="meta">
        {w.stop.rules} {stop.ruleIds.join(", ")}
      </p>
    </Notice>
  );
}
