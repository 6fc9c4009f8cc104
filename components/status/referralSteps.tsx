import type { ReactNode } from "react";
import { PhoneLink } from "@/components/ui/PhoneLink";
import type { Step } from "@/components/ui/Steps";
import type { ReferralProgress } from "@/lib/cases/statusView";
import { dayAndTime, dayText } from "@/lib/i18n/dates";
import { callUs, nowStep, type Saying } from "./saying";

/** Where a referral is, in a patient's words. What the clinic must mend is said with its day, never left to chasing. */
export function referralSteps(referral: ReferralProgress, saying: Saying): Step[] {
  const { w, when, now } = saying;
  const made: Step = {
    key: "made",
    state: "done",
    title: w.referral.made(referral.organisation),
    note: referral.sentAt ? w.referral.on(dayText(referral.sentAt, when, now)) : undefined,
  };
  const later: Step = { key: "later", state: "next", title: w.referral.later };
  const { title, note } = standing(referral, saying);
  const before = ["sent", "received", "info_requested", "accepted", "no_show"];
  const ahead = before.includes(referral.state) ? [later] : [];
  return [made, nowStep(title, note), ...ahead];
}

function standing(referral: ReferralProgress, saying: Saying): { title: string; note?: ReactNode } {
  const { when, now } = saying;
  const w = saying.w.referral;
  const { state, bookedFor, dueAt, organisation, phone } = referral;
  const late = dueAt !== null && dueAt < now;
  const by = (text: (day: string) => string): ReactNode => {
    if (!dueAt) return undefined;
    const day = dayAndTime(dueAt, when, now);
    return late ? callUs(saying.w.late(day), saying) : text(day);
  };
  switch (state) {
    case "sent":
    case "received":
      return { title: w[state], note: by(w.sentBy) };
    case "accepted":
      return { title: w.accepted, note: by(w.acceptedBy) };
    case "booked":
      return {
        title: bookedFor ? w.booked(dayAndTime(bookedFor, when, now)) : w.accepted,
        note: (
          <>
            {w.bookedAt(organisation)} {w.bookedPhone} <PhoneLink phone={phone} />
          </>
        ),
      };
    case "no_show":
      return { title: w.no_show, note: callUs(w.no_showText, saying) };
    case "seen":
      return { title: w.seen, note: w.seenText };
    case "cancel_requested":
    case "cancelled":
      return { title: w.cancelled, note: by(w.youHear) };
    case "closed":
      return { title: w.closed };
    case "info_requested":
    case "report_received":
    case "declined":
    case "advice_returned":
    case "undeliverable":
    case "expired":
      return { title: w[state], note: by(w.youHear) };
  }
}
