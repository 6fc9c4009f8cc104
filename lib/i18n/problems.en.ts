import type { RefusalCode } from "@/lib/base/refusals";

/** One sentence a refusal, by its code. {name} is filled from the refusal's facts. */
export const problemsEn = {
  "origin.foreign": "This request did not come from a page of ours. Open the page again and retry.",
  "body.too_large": "This is more text than we can take at once. Shorten it and send it again.",
  "body.unreadable": "We could not read what was sent. Check its format and send it again.",
  "body.wrong_type": "Send this as a form or as JSON.",
  "input.wrong": "Some of what was sent cannot be used. Mend the fields named and send it again.",
  "access.not_signed_in": "Sign in first.",
  "access.not_allowed": "Your role may not do this.",
  "password.too_short": "Use at least {least} characters. Spaces and every sign count.",
  "password.common": "This password is easy to guess. Use several words that do not go together.",
  "password.link_gone":
    "This link does not work any more: it was used, or its hour is over. Ask your admin for a new one.",
  "user.email_taken": "There is a user with this e-mail already.",
  "user.not_found": "There is no such user.",
  "case.not_found": "There is no such case.",
  "case.changed": "Meanwhile {by} was first and {what}. Look at it again before you decide.",
  "case.claimed": "{by} has claimed this case.",
  "case.wrong_state": "This case is {state} now, so this is not possible.",
  "case.referral_open": "A referral of this case is still open. Close or cancel it first.",
  "case.not_yours": "You do not hold this case, so you cannot give it back.",
  "case.say_why": "Write down why: the level was emergency or same day.",
  "case.confirm_lower":
    "This is an emergency. Lowering it stops the 15-minute clock, so it is asked about on a page of its own first.",
  "case.confirm_self_care":
    "This is an emergency. Advising self-care stops the 15-minute clock, so it is asked about on a page of its own first.",
  "case.confirm_close":
    "Nobody has decided about the danger signs, so closing is asked about on a page of its own first.",
  "case.confirm_refer":
    "This is an emergency that nobody has handled, and a letter takes hours or days. Say that it is to go all the same.",
  "case.ask_what": "Write the question you want to ask.",
  "case.asked_enough": "Five questions are open already. Take one back, or call the patient.",
  "exam.contradicts": "Two fields say different things. Mend the one named and save again.",
  "exam.empty": "Nothing was examined yet. Choose what you found, or write it down.",
  "undo.too_late": "It is too late to undo this. Change it by a new decision.",
  "undo.not_yours": "Only the one who did it can undo it.",
  "case.reason_differs":
    "“Agree” goes with the level as it is; another level needs another reason.",
  "look.not_found": "There is no such case to look at.",
  "look.own": "You were the first to decide. Now someone else looks at it.",
  "look.given": "{by} has looked at this case already.",
  "referral.not_found": "There is no such referral.",
  "referral.choose": "Choose at least one office.",
  "referral.ask_what": "Say what you ask each specialist you chose.",
  "referral.changed":
    "Meanwhile {by} was first and {what}. Look at the referral again before you act.",
  "referral.wrong_state": "This referral is {state} now, so this is not possible.",
  "referral.incomplete":
    "The letter lacks {missing} of 8 answers. Say why it is sent all the same.",
  "specialist.not_found": "There is no such specialist in the directory.",
  "specialist.retired": "This specialist no longer takes referrals. Choose another.",
  "specialist.changed": "{by} changed this entry meanwhile. Look at it again before you save.",
  "specialist.wrong_specialty": "This specialist works in another specialty. Choose one that fits.",
  "view.not_found": "There is no such saved view.",
  "view.too_many": "There are {most} saved views already. Delete one first.",
  "link.not_found": "This link does not work any more. Call the clinic that sent it.",
  "draft.not_found": "We cannot find your form in this browser. Start again, or call the clinic.",
  "question.gone": "This question is not open any more. Go back and see where things are.",
  "status.closed": "This form is closed, so nothing can be changed here. Call the clinic.",
  "status.not_found": "We cannot find a form with this reference and date of birth. Check both.",
  "case.no_reopen":
    "This form was closed too long ago to go on with it. Call the clinic, or start a new form.",
  "intake.no_clinic": "No clinic takes forms here yet.",
  "intake.key_reused": "This key was used before with other content. Use a new key for a new form.",
  "rate.limited": "Too many requests. Wait {retryAfter} seconds and try again, or call the clinic.",
  "rate.limited_form":
    "Too many requests. Your answers so far are saved. Wait {retryAfter} seconds and send this page again.",
  "insights.too_slow":
    "This could not be counted in time: there are too many cases. Choose fewer days.",
  "server.failed": "Something went wrong on our side. Try again in a minute.",
  "server.busy":
    "We cannot reach our records right now. Wait a minute and send it again: it is safe to repeat.",
} as const satisfies Record<RefusalCode, string>;
