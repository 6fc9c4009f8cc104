import { Button } from "@/components/ui/Button";
import { Select } from "@/components/ui/Select";
import { TextArea } from "@/components/ui/TextArea";
import { TextInput } from "@/components/ui/TextInput";
import type { Words } from "@/lib/i18n/words";
import { mayMoveReferral } from "@/lib/referrals/status";
import type { ReferralView } from "@/lib/referrals/view";

type Props = { referral: ReferralView; words: Words["reply"] };
type Today = {
  /** YYYY-MM-DD in the clinic's zone: no visit lies before it */
  today: string;
};

/** After the visit only its outcome is left to say. */
const VISITED: readonly ReferralView["state"][] = ["no_show", "seen"];
/** One answer stands open at a time. */
const GROUP = "answer";

/** The answers an office can give now; plain forms, so that any browser can send them. */
export function ReplyForms({ referral, words, today }: Props & Today) {
  const { state } = referral;
  if (!mayMoveReferral("recipient", state, "report_received"))
    return <p>{reported(referral) ? words.ended : words.endedUnanswered}</p>;
  const decidable = !VISITED.includes(state);
  const open = state === "booked" || !decidable;
  return (
    <div className="stack">
      {open && <OutcomeForm referral={referral} words={words} open />}
      {decidable && <AcceptForm referral={referral} words={words} today={today} />}
      {decidable && <DeclineForm referral={referral} words={words} />}
      {!open && <OutcomeForm referral={referral} words={words} open={false} />}
    </div>
  );
}

const reported = ({ replies }: ReferralView) =>
  replies.some(({ state }) => state === "report_received" || state === "declined");

function AcceptForm({ referral, words: w, today }: Props & Today) {
  const booked = referral.state === "booked";
  return (
    <details className="card" name={GROUP} open={!booked}>
      <summary>{booked ? w.move : w.accept}</summary>
      <form method="post" action="/api/reply/accept" className="stack">
        <Guard referral={referral} />
        {booked ? null : <p className="quiet">{w.acceptHint}</p>}
        <TextInput
          id="accept-date"
          name="date"
          label={w.date}
          type="date"
          min={today}
          required={booked}
          width="medium"
        />
        <TextInput
          id="accept-time"
          name="time"
          label={w.time}
          hint={w.timeHint}
          type="time"
          width="medium"
        />
        <Who id="accept-who" label={w.who} />
        <Button look={booked ? "secondary" : "primary"}>
          {booked ? w.moveButton : w.acceptButton}
        </Button>
      </form>
    </details>
  );
}

function DeclineForm({ referral, words: w }: Props) {
  const reasons = Object.entries(w.reasons).map(([value, label]) => ({ value, label }));
  return (
    <details className="card" name={GROUP}>
      <summary>{w.decline}</summary>
      <form method="post" action="/api/reply/decline" className="stack">
        <Guard referral={referral} />
        <Select
          id="decline-reason"
          name="reason"
          label={w.declineReason}
          options={reasons}
          empty={w.choose}
          required
        />
        <TextArea id="decline-next" name="nextStep" label={w.nextStep} required minLength={3} />
        <Who id="decline-who" label={w.who} />
        <Button>{w.declineButton}</Button>
      </form>
    </details>
  );
}

function OutcomeForm({ referral, words: w, open }: Props & { open: boolean }) {
  return (
    <details className="card" name={GROUP} open={open}>
      <summary>{w.outcome}</summary>
      <form method="post" action="/api/reply/outcome" className="stack">
        <Guard referral={referral} />
        <TextArea
          id="outcome-text"
          name="text"
          label={w.outcomeText}
          rows={6}
          required
          minLength={10}
        />
        <Who id="outcome-who" label={w.who} />
        <Button look={open ? "primary" : "secondary"}>{w.outcomeButton}</Button>
      </form>
    </details>
  );
}

const Guard = ({ referral }: { referral: ReferralView }) => (
  <>
    <input type="hidden" name="referralId" value={referral.id} />
    <input type="hidden" name="version" value={referral.version} />
  </>
);

const Who = (text: { id: string; label: string }) => (
  <TextInput
    {...text}
    name="repliedBy"
    required
    minLength={2}
    maxLength={120}
    autoComplete="name"
  />
);
