import "server-only";
import type { Alert, StopProps } from "@/components/stop/stopProps";
import { type ClinicView, theClinic } from "@/lib/base/clinic";
import { isOpen, nextOpening } from "@/lib/cases/hours";
import { dayAndTime, timeText, type When } from "@/lib/i18n/dates";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { type Voice, voiceOf } from "@/lib/i18n/voice";
import { type Locale, words } from "@/lib/i18n/words";
import { answerWords } from "@/lib/intake/answerWords";
import type { DraftView, StopView } from "@/lib/intake/draft";
import { errorWords } from "@/lib/intake/errorWords";
import { placeOf } from "@/lib/intake/place";

export type AnyStop = StopProps & { selfHarm: boolean };

/** What the stop page of a form shows; null when there is none. */
export async function stopProps(draft: DraftView | null): Promise<AnyStop | null> {
  const clinic = await theClinic();
  const locale = await pageLocale();
  const stop = draft?.stop;
  if (!draft || !clinic || !stop) return null;
  const place = placeOf(draft);
  const voice = voiceOf(draft.answers);
  const { id, answer, phone, selfHarm } = stop;
  return {
    words: words(locale, voice),
    clinic,
    notice: { id, answer, phone, quotes: quotesOf(stop, locale, voice) },
    alert: alertOf(stop, clinic, locale),
    here: place.stop,
    action: place.post.stop,
    backHref: draft.visited.length > 0 ? place.screen(draft.visited.at(-1) ?? "") : place.out,
    refused: refusedOf(draft, locale),
    selfHarm,
  };
}

const quotesOf = ({ quotes }: StopView, locale: Locale, voice: Voice): string[] =>
  quotes.map(
    ({ question, value }) =>
      `${words(locale).intake.topics[question]}: ${answerWords(question, value, locale, voice)}`,
  );

function alertOf({ alertedAt, alerting }: StopView, clinic: ClinicView, locale: Locale): Alert {
  const when: When = { locale, timeZone: clinic.timeZone };
  if (alertedAt) return { state: "reached", time: timeText(alertedAt, when) };
  if (alerting) return { state: "trying" };
  const now = new Date();
  const closedUntil = isOpen(now, clinic) ? null : dayAndTime(nextOpening(now, clinic), when);
  return { state: "not", closedUntil };
}

function refusedOf({ typed }: DraftView, locale: Locale): StopProps["refused"] {
  const error = typed?.step === "stop" ? typed.errors[0] : undefined;
  const value = typed?.values.phone;
  if (!error || typeof value !== "string") return null;
  const field = error.field === "answer" ? "answer" : "phone";
  return { field, value, error: errorWords(locale, error) };
}
