import { Button } from "@/components/ui/Button";
import { DoorForm } from "@/components/ui/DoorForm";
import { Notice } from "@/components/ui/Notice";
import { referralWords as w } from "@/lib/i18n/staff/referral";
import type { ReferralView } from "@/lib/referrals/view";
import { IncompleteWhy } from "./IncompleteWhy";
import { ReferAllTheSame } from "./ReferAllTheSame";

type Props = { referral: ReferralView; missing: readonly string[] };

/** What the clinic can do now with a referral, by its state. */
export function ReferralActions({ referral, missing }: Props) {
  switch (referral.state) {
    case "draft":
      return <DraftActions referral={referral} missing={missing} />;
    case "report_received":
    case "advice_returned":
      return (
        <End referral={referral} action="/api/referral/acknowledge" label={w.acknowledge} primary />
      );
    case "declined":
    case "expired":
    case "undeliverable":
      return <End referral={referral} action="/api/referral/reroute" label={w.reroute} primary />;
    case "sent":
    case "received":
    case "info_requested":
    case "accepted":
    case "booked":
    case "no_show":
      return <End referral={referral} action="/api/referral/cancel" label={w.cancel} />;
    case "seen":
    case "cancel_requested":
    case "closed":
    case "cancelled":
      return null;
  }
}

function DraftActions({ referral, missing }: Props) {
  return (
    <div className="stack">
      <DoorForm action="/api/referral/send" className="stack">
        <Guard referral={referral} />
        {referral.risky ? <ReferAllTheSame /> : null}
        {missing.length > 0 && (
          <Notice kind="attention">
            <p>{w.missing(missing.join(", "))}</p>
            <IncompleteWhy />
          </Notice>
        )}
        <Button look="primary" aria-keyshortcuts="y">
          {w.send(referral.specialist.organisation)}
        </Button>
      </DoorForm>
      <End referral={referral} action="/api/referral/cancel" label={w.discard} />
    </div>
  );
}

function End(props: {
  referral: ReferralView;
  action: `/api/${string}`;
  label: string;
  primary?: boolean;
}) {
  return (
    <DoorForm action={props.action}>
      <Guard referral={props.referral} />
      <Button look={props.primary ? "primary" : "secondary"}>{props.label}</Button>
    </DoorForm>
  );
}

const Guard = ({ referral }: { referral: ReferralView }) => (
  <>
    <input type="hidden" name="id" value={referral.id} />
    <input type="hidden" name="version" value={referral.version} />
  </>
);
