import "server-only";
import { fieldId } from "@/components/intake/fieldText";
import type { CodeProps, LaterProps } from "@/components/later/laterProps";
import { theClinic } from "@/lib/base/clinic";
import type { LaterView } from "@/lib/cases/intake/laterView";
import { dayText } from "@/lib/i18n/dates";
import { type Locale, words } from "@/lib/i18n/words";
import { errorWords } from "@/lib/intake/errorWords";

/** What the page shows with or without a code. */
export function laterProps({ birthDate, typed, goOn }: LaterView, locale: Locale): LaterProps {
  const errors = (typed?.errors ?? []).map((error) => [error.field, errorWords(locale, error)]);
  return {
    words: words(locale),
    locale,
    birthDate,
    typed: typed?.values ?? {},
    errors: Object.fromEntries(errors),
    goOn,
  };
}

type Rest = Omit<CodeProps, keyof LaterProps>;

/** What it shows of the code, its last day and the link that was sent. */
export async function codeProps(view: LaterView, code: string, locale: Locale): Promise<Rest> {
  const timeZone = (await theClinic())?.timeZone ?? "UTC";
  return {
    code,
    address: view.address,
    keptUntil: dayText(view.keptUntil, { locale, timeZone }),
    mailed: mailedText(view, locale),
  };
}

function mailedText({ mailed }: LaterView, locale: Locale): string | null {
  if (!mailed) return null;
  const w = words(locale).later;
  const say = { queued: w.mailQueued, sent: w.mailSent, failed: w.mailFailed };
  return say[mailed.state](mailed.to);
}

/** The summary's links: the same sentences as at the fields. */
export const problemsOf = ({ errors }: LaterProps) =>
  Object.entries(errors).map(([field, text]) => ({ href: `#${fieldId(field)}`, text }));
