import { Facts } from "@/components/ui/Facts";
import { PhoneLink } from "@/components/ui/PhoneLink";
import { letterWords } from "@/lib/i18n/staff/letter";
import { referralWords as w } from "@/lib/i18n/staff/referral";
import { dayAndTimeWords } from "@/lib/i18n/staff/times";
import type { ReferralView } from "@/lib/referrals/view";

/** What the office answered, in order. */
export function Replies({ referral, timeZone }: { referral: ReferralView; timeZone: string }) {
  if (referral.replies.length === 0) return <p className="quiet">{w.noReplies}</p>;
  return (
    <ol className="plain stack">
      {referral.replies.map((reply) => (
        <li key={reply.id}>
          <b>{w.states[reply.state]}</b> {w.by(reply.repliedBy)},{" "}
          <time dateTime={reply.at.toISOString()}>{dayAndTimeWords(reply.at, timeZone)}</time>
          {reply.bookedFor && (
            <p>
              {w.booked}: <b>{dayAndTimeWords(reply.bookedFor, timeZone)}</b>
            </p>
          )}
          {reply.declineReason && <p>{`${w.reason}: ${w.declineReasons[reply.declineReason]}`}</p>}
          {reply.nextStep && <p>{`${w.nextStep}: ${reply.nextStep}`}</p>}
          {reply.text && <p className="pre">{reply.text}</p>}
        </li>
      ))}
    </ol>
  );
}

/** To whom, what was asked, when, whose turn, by when. */
export function ReferralFacts({
  referral,
  timeZone,
}: {
  referral: ReferralView;
  timeZone: string;
}) {
  const { specialist, sentAt, bookedFor, turn, dueAt } = referral;
  const when = (label: string, at: Date | null) =>
    at ? [[label, dayAndTimeWords(at, timeZone)] as const] : [];
  return (
    <Facts
      rows={[
        [w.to, `${specialist.name}, ${specialist.organisation}, ${specialist.city}`],
        [w.phone, <PhoneLink key="phone" phone={specialist.phone} />],
        [w.specialty, letterWords.specialties[referral.specialty]],
        [w.asked, referral.question],
        ...when(w.sent, sentAt),
        ...when(w.booked, bookedFor),
        ...(turn ? [[w.whose, w.turn[turn]] as const] : []),
        ...when(w.due, dueAt),
      ]}
    />
  );
}
