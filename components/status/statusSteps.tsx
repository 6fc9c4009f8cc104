import type { Step } from "@/components/ui/Steps";
import { paths } from "@/lib/base/paths";
import type { PatientNext, StatusView } from "@/lib/cases/statusView";
import { dayAndTime, dayText, isSameDay, timeText } from "@/lib/i18n/dates";
import { referralSteps } from "./referralSteps";
import { callUs, helpYourself, nowStep, type Saying } from "./saying";

/** The whole way of a case: what was done, what is so now, what comes. */
export function statusSteps(view: StatusView, saying: Saying): Step[] {
  const { w, when, now } = saying;
  const day = dayAndTime(view.sentAt, when, now);
  const today = isSameDay(view.sentAt, now, when.timeZone) ? w.today : "";
  const sent: Step = { key: "sent", state: "done", title: w.sent, note: today + day };
  return [sent, ...toldAgain(view, saying), ...afterSending(view.next, view, saying)];
}

function toldAgain({ toldAgain: at, now }: StatusView, { w, when }: Saying): Step[] {
  if (!at) return [];
  return [{ key: "again", state: "done", title: w.toldAgain, note: dayAndTime(at, when, now) }];
}

function afterSending(next: PatientNext, view: StatusView, saying: Saying): Step[] {
  const { w } = saying;
  const read: Step = { key: "read", state: "done", title: w.read };
  const agree: Step = { key: "agree", state: "next", title: w.agree, note: w.pageShows };
  switch (next.kind) {
    case "call":
    case "shut":
      return [{ key: "now", state: "now", ...callText(next, view, saying) }, agree];
    case "read":
    case "reading":
      return [{ key: "now", state: "now", ...readText(next, saying) }, agree];
    case "question":
      return [
        read,
        nowStep(w.question, w.questionBy(dayAndTime(next.by, saying.when, saying.now))),
        agree,
      ];
    case "self_care":
      return [read, nowStep(w.selfCare, selfCareText(next, saying))];
    case "handled":
      return [read, nowStep(w.handled, callUs(w.handledText, saying))];
    case "referred":
      return [read, ...(next.referral ? referralSteps(next.referral, saying) : [agree])];
    case "ended":
      return [
        // Whoever withdraws may be faster than any clinician.
        ...(next.reason === "withdrawn" ? [] : [read]),
        nowStep(
          next.reason ? w.closed[next.reason] : w.closed.cared_for_elsewhere,
          next.reason === "self_care_advice" ? (
            <>
              {helpYourself(saying)} {callUs(w.closedText, saying)}
            </>
          ) : (
            callUs(w.closedText, saying)
          ),
        ),
      ];
  }
}

type Call = Extract<PatientNext, { kind: "call" | "shut" }>;

/** The promise of a call with its time; none is made while the clinic is shut, and one that passed is owned up to. */
export function callText(next: Call, { phone, reference, closed }: StatusView, saying: Saying) {
  const { w, when, now } = saying;
  if (next.kind === "shut") {
    const title = w.closedUntil(dayAndTime(next.until, when, now));
    return { title, note: callUs(w.doNotWait, saying) };
  }
  const day = dayAndTime(next.by, when, now);
  if (next.late) return { title: w.late(day), note: callUs(w.lateText, saying) };
  const title = isSameDay(next.by, now, when.timeZone)
    ? w.callToday(timeText(next.by, when))
    : w.callBy(day);
  if (!phone) return { title, note: callUs(w.noPhone, saying) };
  const change = closed ? null : <a href={paths.own(reference, "contact")}>{w.changeNumber}</a>;
  return {
    title,
    note: (
      <>
        {w.callOn(phone)} {change}
      </>
    ),
  };
}

type Read = Extract<PatientNext, { kind: "read" | "reading" }>;

function readText(next: Read, saying: Saying) {
  const { w, when, now } = saying;
  const day = dayAndTime(next.by, when, now);
  if (next.late) return { title: w.late(day), note: callUs(w.lateText, saying) };
  return next.kind === "read"
    ? { title: w.readBy(day), note: w.usualNext }
    : { title: w.reading, note: w.readingBy(day) };
}

/** What helps, and until when one word opens the case again. */
function selfCareText({ until }: Extract<PatientNext, { kind: "self_care" }>, saying: Saying) {
  const { w, when, now } = saying;
  if (!until || until < now) return helpYourself(saying);
  return (
    <>
      {helpYourself(saying)} {w.selfCareUntil(dayText(until, when, now))}{" "}
      <a href="#worse">{w.selfCareAgain}</a>
    </>
  );
}
