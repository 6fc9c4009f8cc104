import { Tag } from "@/components/ui/Tag";
import { paths } from "@/lib/base/paths";
import { letterWords } from "@/lib/i18n/staff/letter";
import { referralWords as w } from "@/lib/i18n/staff/referral";
import type { ReferralView } from "@/lib/referrals/view";

/** The referrals of a case: where each stands, whose turn it is, by when. */
export function ReferralPanel({
  referrals,
  timeZone,
}: {
  referrals: readonly ReferralView[];
  timeZone: string;
}) {
  if (referrals.length === 0) return <p className="quiet">{w.none}</p>;
  return (
    <ul className="plain stack close">
      {referrals.map((r) => (
        <li key={r.id}>
          <a href={paths.referral(r.caseReference, r.id)}>
            {letterWords.specialties[r.specialty]}: {r.specialist.organisation}
          </a>{" "}
          <Tag>{w.states[r.state]}</Tag>
          <span className="said">
            {[r.turn && w.turn[r.turn], r.dueAt && `${w.due} ${whenOf(r.dueAt, timeZone)}`]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** "Tue, Nov 24, 5:00 PM" in the clinic's zone. */
export const whenOf = (at: Date, timeZone: string): string =>
  at.toLocaleString("en-US", {
    timeZone,
    weekday: "short",
    month: "short",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
  });
