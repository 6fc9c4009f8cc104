import { currentAgreement } from "@/lib/i18n/agreements";
import { questionWordsIn } from "@/lib/i18n/questions";
import type { Voice } from "@/lib/i18n/voice";
import { type Locale, words } from "@/lib/i18n/words";

export type Text = { at: string; text: string };

/** Stands for whatever a text is given: a day, a number to call, a name. */
const GIVEN = "911";

/** Every text of a catalogue with its place; texts that take something are given it. */
export function textsIn(catalogue: unknown, at = ""): Text[] {
  if (typeof catalogue === "string") return [{ at, text: catalogue }];
  if (typeof catalogue === "function") {
    const given = Array.from({ length: catalogue.length }, () => GIVEN);
    return [{ at, text: String(catalogue(...given)) }];
  }
  if (typeof catalogue !== "object" || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([key, below]) =>
    textsIn(below, at === "" ? key : `${at}.${key}`),
  );
}

/** Refusals that only staff or other systems can meet. */
const STAFF = /^problems\.(access|password|user|case|referral|specialist|intake\.key)/;

/** Every text that a patient, or who answers for them, may read in one language and voice. */
export function patientTexts(locale: Locale, voice: Voice): Text[] {
  const { reply: _, mail, ...own } = words(locale, voice);
  const { staff: _staff, alert: _alert, referral: _referral, ...mails } = mail;
  return textsIn({
    questions: questionWordsIn(locale, voice),
    ...own,
    mail: mails,
    agreement: currentAgreement().words[locale],
  }).filter(({ at }) => !STAFF.test(at));
}
