import { Tag } from "@/components/ui/Tag";
import { paths } from "@/lib/base/paths";
import { letterWords } from "@/lib/i18n/staff/letter";
import { referralWords as w } from "@/lib/i18n/staff/referral";
import { dayAndTimeWords } from "@/lib/i18n/staff/times";
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
            {[r.turn && w.turn[r.turn], r.dueAt && `${w.due} ${dayAndTimeWords(r.dueAt, timeZone)}`]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
