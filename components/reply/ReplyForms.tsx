import { Button } from "@/components/ui/Button";
import { Select } from "@/components/ui/Select";
import { TextArea } from "@/components/ui/TextArea";
import { TextInput } from "@/components/ui/TextInput";
import type { Words } from "@/lib/i18n/words";
import type { ReferralView } from "@/lib/referrals/view";

type Props = { referral: ReferralView; words: Words["reply"] };

/** Not yet booked; what ran out or did not arrive can still be answered late. */
const DECIDABLE = ["sent", "received", "info_requested", "accepted", "undeliverable", "expired"];
const REPORTABLE = ["booked", "no_show", "seen"];

/** The answers an office can give now; plain forms, so that any browser can send them. */
export function ReplyForms({ referral, words }: Props) {
  const decidable = DECIDABLE.includes(referral.state);
  const reportable = decidable || REPORTABLE.includes(referral.state);
  return (
    <div className="stack">
      {decidable && <AcceptForm referral={referral} words={words} />}
      {decidable && <DeclineForm referral={referral} words={words} />}
      {reportable && (
        <OutcomeForm referral={referral} words={words} open={referral.state === "booked"} />
      )}
      {!reportable && <p>{reported(referral) ? words.ended : words.endedUnanswered}</p>}
    </div>
  );
}

const reported = ({ replies }: ReferralView) =>
  replies.some(({ state }) => state === "report_received" || state === "declined");

function AcceptForm({ referral, words: w }: Props) {
  return (
    <details className="card" open>
      <summary>{w.accept}</summary>
      <form method="post" action="/api/reply/accept" className="stack">
        <Guard referral={referral} />
        <p className="quiet">{w.acceptHint}</p>
        <TextInput
          id="accept-date"
          name="date"
          label={w.date}
          hint={w.dateHint}
          type="date"
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
        <TextInput id="accept-who" name="repliedBy" label={w.who} required autoComplete="name" />
        <Button look="primary">{w.acceptButton}</Button>
      </form>
    </details>
  );
}

function DeclineForm({ referral, words: w }: Props) {
  const reasons = Object.entries(w.reasons).map(([value, label]) => ({ value, label }));
  return (
    <details className="card">
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
        <TextArea id="decline-next" name="nextStep" label={w.nextStep} required />
        <TextInput id="decline-who" name="repliedBy" label={w.who} required autoComplete="name" />
        <Button>{w.declineButton}</Button>
      </form>
    </details>
  );
}

function OutcomeForm({ referral, words: w, open }: Props & { open: boolean }) {
  return (
    <details className="card" open={open}>
      <summary>{w.outcome}</summary>
      <form method="post" action="/api/reply/outcome" className="stack">
        <Guard referral={referral} />
        <TextArea id="outcome-text" name="text" label={w.outcomeText} rows={6} required />
        <TextInput id="outcome-who" name="repliedBy" label={w.who} required autoComplete="name" />
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
