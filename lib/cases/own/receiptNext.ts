import { dayAndTime, isSameDay, timeText, type When } from "@/lib/i18n/dates";
import type { Words } from "@/lib/i18n/words";
import type { PatientNext, ReferralProgress, StatusView } from "../statusView";

type Said = { w: Words["status"]; when: When; clinicPhone: string };

/** What happens next, as the status page says it, in plain lines. */
export function nextLines({ next, phone, now }: StatusView, said: Said): string[] {
  const { w, when, clinicPhone } = said;
  const day = (at: Date) => dayAndTime(at, when, now);
  const late = (by: Date) => [w.late(day(by)), `${w.lateText} ${clinicPhone}`];
  switch (next.kind) {
    case "call":
      if (next.late) return late(next.by);
      return [
        isSameDay(next.by, now, when.timeZone)
          ? w.callToday(timeText(next.by, when))
          : w.callBy(day(next.by)),
        phone ? `${w.callOn(phone)} ${w.keepPhone}` : `${w.noPhone} ${clinicPhone}`,
      ];
    case "shut":
      return [w.closedUntil(day(next.until)), `${w.doNotWait} ${clinicPhone}`];
    case "read":
      return next.late ? late(next.by) : [w.readBy(day(next.by)), w.usualNext];
    case "reading":
      return next.late ? late(next.by) : [w.reading, w.readingBy(day(next.by))];
    case "question":
      return [w.question, w.questionBy(day(next.by))];
    case "self_care":
      return [w.selfCare, w.selfCareText];
    case "handled":
      return [w.handled, `${w.handledText} ${clinicPhone}`];
    case "referred":
      return next.referral ? referralLines(next.referral, w, day) : [w.agree];
    case "ended":
      return [endedLine(next, w), `${w.closedText} ${clinicPhone}`];
  }
}

const endedLine = ({ reason }: Extract<PatientNext, { kind: "ended" }>, w: Words["status"]) =>
  w.closed[reason ?? "cared_for_elsewhere"];

function referralLines(
  { state, organisation, phone, bookedFor }: ReferralProgress,
  { referral: w }: Words["status"],
  day: (at: Date) => string,
): string[] {
  const made = w.made(organisation);
  if (state === "booked" && bookedFor)
    return [w.booked(day(bookedFor)), w.bookedAt(organisation), `${w.bookedPhone} ${phone}`];
  if (state === "booked") return [made, w.accepted];
  return [made, state === "cancel_requested" ? w.cancelled : w[state]];
}
