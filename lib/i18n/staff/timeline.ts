import { askTemplateWords, takenBackWords } from "./ask";
import { closeReasonWords, stateWords, tierWords } from "./case";
import {
  emergencyDoneWords,
  levelReasonWords,
  reopenReasonWords,
  selfCareWords,
  spokenToWords,
} from "./decide";

export type EventFacts = Record<string, string | number | boolean | null>;

/** The word of a code in one of our lists; an unknown code stands as it is rather than vanish. */
function word(
  list: Readonly<Record<string, string>>,
  code: EventFacts[string] | undefined,
): string {
  const key = String(code ?? "");
  return list[key] ?? key;
}
const tier = (facts: EventFacts, name: string): string => word(tierWords, facts[name]);

/** What was taken back, by the event it was. */
const undoneWords: Readonly<Record<string, string>> = {
  "case.claimed": "the claim",
  "case.taken_over": "taking the case over",
  "case.released": "giving the case back",
  "case.level_changed": "the decision about the level",
  "case.asked": "the question to the patient",
  "case.examined": "the examination that was just written down",
  "case.self_care": "the self-care advice",
  "case.emergency_handled": "that the emergency is handled",
  "case.closed": "closing the case",
  "case.reopened": "taking the case into review",
  "referral.sent": "sending the referral",
};

/** What happened, by the event of the trail; the name of who did it stands before it. */
export const eventWords = {
  "intake.started": "started the form",
  "intake.saved_for_later": "saved the form to come back later",
  "intake.resumed": "came back to the form with its code",
  "intake.expired": "deleted a form that was not finished",
  "intake.stop_shown": ({ rules }) => `was told to get help now (${rules ?? ""})`,
  "intake.stop_answered": "answered the stop page",
  "intake.stop_unanswered": "alerted again: nobody answered the stop page for two minutes",
  "case.created": ({ complete, source }) =>
    complete !== false
      ? "sent the form"
      : source === "abandoned"
        ? "made a case of a form that was left after a danger sign"
        : "made a case by a danger sign, before the end of the form",
  "case.completed": (f) => `finished the form. Triage: ${tier(f, "tier")}`,
  "case.looks_automated": ({ trap, fast }) =>
    `sent a form that looks automated: ${[trap ? "a field that no person sees was filled in" : null, fast ? "sent within half a minute" : null].filter(Boolean).join(", ")}`,
  "case.check_in": "asked by mail how it goes",
  "case.update_begun": "began to tell how it is now",
  "case.updated": (f) =>
    `${f.source === "abandoned" ? "took in an update that was not sent" : "told how it is now"}. Triage: ${tier(f, "tier")}; the case stands at: ${tier(f, "standing")}`,
  "case.triaged": (f) => `was triaged: ${tier(f, "tier")}`,
  "case.triage_failed": "could not be triaged: the rules did not run",
  "case.read": "opened the case",
  "case.claimed": "claimed the case",
  "case.released": "gave the case back to the shared queue",
  "case.taken_over": "took the case over",
  "case.returned": ({ why }) =>
    why === "account_shut"
      ? "gave the case back to the shared queue: the account of its owner is shut"
      : "gave the case back to the shared queue: its claim ran out",
  "case.escalated": "told the whole team: nobody had looked at this emergency within 15 minutes",
  "case.level_changed": (f) =>
    f.reason === "agree"
      ? `agreed with ${tier(f, "to")}`
      : `changed the level from ${tier(f, "from")} to ${tier(f, "to")}: ${word(levelReasonWords, f.reason)}`,
  "case.self_care": ({ way }) => `gave self-care advice ${word(selfCareWords, way)}`,
  "case.emergency_handled": ({ done, spokenTo }) =>
    `handled the emergency: ${word(emergencyDoneWords, done)}; spoken to: ${word(spokenToWords, spokenTo)}`,
  "case.closed": ({ reason }) => `closed the case: ${word(closeReasonWords, reason)}`,
  "case.reopened": ({ from, reason }) =>
    `took the case back into review (it was: ${word(stateWords, from)}): ${word(reopenReasonWords, reason)}`,
  "case.undone": ({ what }) => `took back: ${word(undoneWords, what)}`,
  "case.searched": "searched the cases",
  "case.person_noticed": ({ other }) => `noticed that ${other ?? ""} may be the same person`,
  "case.person_decided": ({ decision, other }) =>
    decision === "same"
      ? `decided that ${other ?? ""} is the same person`
      : `decided that ${other ?? ""} is another person`,
  "case.examined": ({ examined, of }) =>
    `wrote down an examination: ${examined ?? 0} of ${of ?? 0} parts`,
  "case.asked": ({ template, waits }) =>
    `asked the patient: ${word(askTemplateWords, template)}${waits ? "; the clock stands" : ""}`,
  "case.answered": "answered a question of the clinic",
  "case.answer_late": "gave the case back to the clinic: the patient did not answer by the day",
  "case.question_taken_back": ({ reason }) =>
    `took a question back: ${word(takenBackWords, reason)}`,
  "case.contact_changed": ({ parts }) => `changed how to be reached: ${parts ?? ""}`,
  "case.correction_asked": "asked the clinic to correct name or birth date",
  "case.preferences_saved": "said what they would prefer",
  "case.withdrawn": "withdrew the form; the case is closed",
  "case.withdrawal_asked": "asked to withdraw; the case stays open until the clinic decides",
  "status.link_asked": "asked for the personal link by mail",
  "status.opened_by_link": "opened the status page by the personal link",
  "status.receipt_read": "downloaded the receipt",
  "case.news_read": "read what the patient wrote",
  "second_look.drawn": "drew the lot for a second look",
  "second_look.given": (f) =>
    f.agrees === true
      ? `decided the same at a second look: ${tier(f, "tier")}`
      : `decided otherwise at a second look: ${tier(f, "tier")}`,
  "referral.drafted": "began a referral",
  "referral.sent": "sent a referral",
  "referral.received": "opened the referral",
  "referral.accepted": "accepted the referral",
  "referral.booked": "booked an appointment",
  "referral.declined": "declined the referral",
  "referral.info_requested": "asked for more information",
  "referral.info_answered": "answered the specialist's question",
  "referral.advice_returned": "returned advice",
  "referral.seen": "saw the patient",
  "referral.report_received": "sent a report",
  "referral.acknowledged": "read and acknowledged the report",
  "referral.cancelled": "cancelled the referral",
  "referral.undeliverable": "could not deliver the referral",
  "referral.expired": "let the referral run out unanswered",
  "referral.no_show": "said that the patient did not come",
  "referral.letter_read": "opened the letter",
  "mail.sent": "sent a mail",
  "mail.failed": "could not send a mail",
  "clinic.stranded_checked": "looked for cases that nobody would come back to",
  "directory.added": "added a directory entry",
  "directory.changed": "changed a directory entry",
  "directory.retired": "retired a directory entry",
  "directory.restored": "restored a directory entry",
  "user.created": "made an account",
  "user.link_renewed": "made a new link to set a password",
  "user.password_set": "set a password",
  "user.settings_changed": ({ digest }) => `turned the daily mail ${digest ? "on" : "off"}`,
  "session.started": "signed in",
  "session.ended": "signed out",
  "session.refused": "failed to sign in",
  "status.read": "looked at the status page",
  "view.saved": "saved a view of the queue",
  "view.renamed": "renamed a saved view",
  "view.deleted": "deleted a saved view",
} as const satisfies Record<string, string | ((facts: EventFacts) => string)>;
