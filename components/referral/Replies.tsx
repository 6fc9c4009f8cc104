import { Facts } from "@/components/ui/Facts";
import { letterWords } from "@/lib/i18n/staff/letter";
import { referralWords as w } from "@/lib/i18n/staff/referral";
import type { ReferralView } from "@/lib/referrals/view";
import { whenOf } from "./ReferralPanel";

/** What the office answered, in order. */
export function Replies({ referral, timeZone }: { referral: ReferralView; timeZone: string }) {
  if (referral.replies.length === 0) return <p className="quiet">{w.noReplies}</p>;
  return (
    <ol className="plain stack">
      {referral.replies.map((reply) => (
        <li key={reply.id}>
          <b>{w.states[reply.state]}</b> {w.by(reply.repliedBy)},{" "}
          <time dateTime={reply.at.toISOString()}>{whenOf(reply.at, timeZone)}</time>
          {reply.bookedFor && (
            <p>
              {w.booked}: <b>{whenOf(reply.bookedFor, timeZone)}</b>
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
  const when = (at: Date | null) => (at ? whenOf(at, timeZone) : "–");
  const { specialist } = referral;
  return (
    <Facts
      rows={[
        [
          w.to,
          `${specialist.name}, ${specialist.organisation}, ${specialist.city} · ${specialist.phone}`,
        ],
        [w.asked, referral.question],
        ["Specialty", letterWords.specialties[referral.specialty]],
        [w.sent, when(referral.sentAt)],
        [w.booked, when(referral.bookedFor)],
        [
          referral.turn ? w.turn[referral.turn] : w.due,
          referral.dueAt ? `${w.due} ${when(referral.dueAt)}` : "–",
        ],
      ]}
    />
  );
}
