import { v202611En } from "./agreements/2026-11.en";
import { v202611Es } from "./agreements/2026-11.es";
import { v20261126En } from "./agreements/2026-11-26.en";
import { v20261126Es } from "./agreements/2026-11-26.es";
import type { Agreement } from "./agreements/agreement";
import type { Voice } from "./voice";
import type { Locale } from "./words";

export type AgreementVersion = {
  version: string;
  /** the day it came into force, YYYY-MM-DD */
  from: string;
  words: Readonly<Record<Locale, Agreement>>;
};

const CURRENT: AgreementVersion = {
  version: "2026-11-26",
  from: "2026-11-26",
  words: { en: v20261126En, es: v20261126Es },
};

/** What people agreed to, oldest first. A version is kept as it was: a change is a new one at the end. */
export const AGREEMENTS: readonly AgreementVersion[] = [
  { version: "2026-11", from: "2026-11-24", words: { en: v202611En, es: v202611Es } },
  CURRENT,
];

export const currentAgreement = (): AgreementVersion => CURRENT;
export const agreementOf = (version: string): AgreementVersion | null =>
  AGREEMENTS.find((one) => one.version === version) ?? null;

/** Points and sentence of agreement, to the patient or to someone who fills in the form for them. */
export function consentWords({ words }: AgreementVersion, locale: Locale, voice: Voice) {
  const { points, accept, other } = words[locale];
  return voice === "other" && other ? other : { points, accept };
}
