import { Notice } from "@/components/ui/Notice";
import type { Words } from "@/lib/i18n/words";
import type { ReferralView } from "@/lib/referrals/view";

type Props = { referral: ReferralView; words: Words["reply"]; locale: string; timeZone: string };

/** What the office has answered so far; nothing before the first answer. */
export function ReplySoFar({ referral, words: w, locale, timeZone }: Props) {
  const when = (at: Date) =>
    at.toLocaleString(locale, { timeZone, dateStyle: "full", timeStyle: "short" });
  if (referral.replies.length === 0) return null;
  return (
    <Notice kind="done" title={w.answered} role="status">
      <p className="quiet">{w.soFar}</p>
      <ul className="stack close">
        {referral.replies.map((reply) => (
          <li key={reply.id}>
            <b>{w.states[reply.state]}</b>
            {reply.bookedFor && `: ${when(reply.bookedFor)}`}
            {reply.declineReason && `: ${w.reasons[reply.declineReason]}. ${reply.nextStep ?? ""}`}
            {` (${reply.repliedBy})`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
