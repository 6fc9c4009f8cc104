import { Icon } from "@/components/ui/Icon";
import { Notice } from "@/components/ui/Notice";
import { Steps } from "@/components/ui/Steps";
import type { StatusView } from "@/lib/cases/statusView";
import type { Words } from "@/lib/i18n/words";
import { AskedList } from "./AskedList";
import { CallForHelp } from "./CallForHelp";
import { ChangeLinks } from "./ChangeLinks";
import { KeepCopy } from "./KeepCopy";
import { referralSteps } from "./referralSteps";
import { SafetyNet } from "./SafetyNet";
import { type Sent, SentSummary } from "./SentSummary";
import type { Saying } from "./saying";
import { callText, statusSteps } from "./statusSteps";
import { Worse } from "./Worse";

type Props = {
  view: StatusView;
  saying: Saying;
  worse: Words["worse"];
  emergencyNumber: string;
  crisisLine: string;
  /** what was just done, or what is wrong with what was just sent */
  sent: Sent;
};

/** The receipt, which is the status page from then on: reference, next step with its day, safety net. */
export function StatusPage(props: Props) {
  const { view, saying, worse, emergencyNumber, crisisLine, sent } = props;
  const { w, own } = saying;
  return (
    <>
      {view.help ? (
        <CallForHelp
          w={w}
          help={view.help}
          emergencyNumber={emergencyNumber}
          crisisLine={crisisLine}
        />
      ) : null}
      <SentSummary view={view} sent={sent} saying={saying} />
      <section className="card stack close [--pad:min(var(--s5),6vi)]">
        <h1>
          <Icon name="check" className="me-2 inline text-ok" />
          {w.title}
        </h1>
        <dl>
          <dt className="quiet">{w.reference}</dt>
          <dd className="mono text-xl">{view.reference}</dd>
        </dl>
        <p>
          <span className="quiet">{own.holder.title}:</span> <b>{holderText(view, saying)}</b>
        </p>
      </section>
      {view.withdrawalAsked && sent.done !== "withdrawal" ? (
        <Notice>
          <p>{own.withdraw.asked}</p>
        </Notice>
      ) : null}
      <CallFirst view={view} saying={saying} />
      <section className="stack">
        <h2>{w.next}</h2>
        <Steps steps={statusSteps(view, saying)} />
        {view.others.map((other) => (
          <Steps key={other.organisation} steps={referralSteps(other, saying)} />
        ))}
      </section>
      <AskedList view={view} saying={saying} sent={sent} />
      <Worse w={worse} state={view.worse} />
      <SafetyNet w={w} emergencyNumber={emergencyNumber} clinicPhone={saying.clinicPhone} />
      {view.closed ? null : <ChangeLinks view={view} saying={saying} />}
      <KeepCopy view={view} saying={saying} />
    </>
  );
}

/** Whose turn it is, by name where there is one. */
function holderText({ holder }: StatusView, { own }: Saying): string {
  switch (holder.who) {
    case "clinic":
      return holder.name ? own.holder.person(holder.name) : own.holder.clinic;
    case "office":
      return holder.name ?? own.holder.clinic;
    case "patient":
      return own.holder.you;
    case "nobody":
      return own.holder.nobody;
  }
}

/** Who is called today learns it before anything else. */
function CallFirst({ view, saying }: { view: StatusView; saying: Saying }) {
  const { next } = view;
  if (next.kind !== "call" && next.kind !== "shut") return null;
  const { title, note } = callText(next, view, saying);
  const keep = next.kind === "call" && !next.late && view.phone;
  return (
    <Notice>
      <p>
        <b>
          {title} {keep ? saying.w.keepPhone : note}
        </b>
      </p>
    </Notice>
  );
}
