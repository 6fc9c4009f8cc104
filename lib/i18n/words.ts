import type { Refusal } from "@/lib/base/result";
import { commonEn } from "./common.en";
import { commonEs } from "./common.es";
import { controlsEn } from "./controls.en";
import { controlsEs } from "./controls.es";
import { intakeEn } from "./intake.en";
import { intakeEs } from "./intake.es";
import { intakeOtherEn } from "./intakeOther.en";
import { intakeOtherEs } from "./intakeOther.es";
import { laterEn } from "./later.en";
import { laterEs } from "./later.es";
import { leafletEn } from "./leaflet.en";
import { leafletEs } from "./leaflet.es";
import { mailEn } from "./mail.en";
import { mailEs } from "./mail.es";
import { ownEn } from "./own.en";
import { ownEs } from "./own.es";
import { pagesEn } from "./pages.en";
import { pagesEs } from "./pages.es";
import { problemsEn } from "./problems.en";
import { problemsEs } from "./problems.es";
import { replyEn } from "./reply.en";
import { replyEs } from "./reply.es";
import type { SameShape } from "./shape";
import { statusEn } from "./status.en";
import { statusEs } from "./status.es";
import { ownOtherEn, statusOtherEn, worseOtherEn } from "./statusOther.en";
import { ownOtherEs, statusOtherEs, worseOtherEs } from "./statusOther.es";
import type { Voice } from "./voice";
import { worseEn } from "./worse.en";
import { worseEs } from "./worse.es";

export const LOCALES = ["en", "es"] as const;
export type Locale = (typeof LOCALES)[number];
export const isLocale = (value: unknown): value is Locale =>
  (LOCALES as readonly unknown[]).includes(value);
/** A language as it was kept somewhere; English where it says none of ours. */
export const localeOf = (value: unknown): Locale => (isLocale(value) ? value : "en");

const en = {
  ...commonEn,
  controls: controlsEn,
  intake: intakeEn,
  later: laterEn,
  status: statusEn,
  own: ownEn,
  pages: pagesEn,
  mail: mailEn,
  problems: problemsEn,
  reply: replyEn,
  leaflet: leafletEn,
  worse: worseEn,
};
export type Words = SameShape<typeof en>;
const es: Words = {
  ...commonEs,
  controls: controlsEs,
  intake: intakeEs,
  later: laterEs,
  status: statusEs,
  own: ownEs,
  pages: pagesEs,
  mail: mailEs,
  problems: problemsEs,
  reply: replyEs,
  leaflet: leafletEs,
  worse: worseEs,
};

/** What stands in `other` in place of what stands in `own`. */
type Instead<T> = {
  readonly [K in keyof T]?: T[K] extends string | ((...args: never) => string)
    ? T[K]
    : Instead<T[K]>;
};
const instead = <T extends object>(own: T, other: Instead<T>): T => {
  const changed = Object.entries(other).map(([key, text]) => {
    const before: unknown = own[key as keyof T];
    const nested = isBranch(text) && isBranch(before);
    return [key, nested ? instead(before, text) : text];
  });
  return { ...own, ...Object.fromEntries(changed) };
};
/** A list is said anew as a whole. */
const isBranch = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const enOther: Words = {
  ...en,
  intake: instead<Words["intake"]>(en.intake, intakeOtherEn),
  status: instead<Words["status"]>(en.status, statusOtherEn),
  own: instead<Words["own"]>(en.own, ownOtherEn),
  worse: instead<Words["worse"]>(en.worse, worseOtherEn),
};
const esOther: Words = {
  ...es,
  intake: instead<Words["intake"]>(es.intake, intakeOtherEs),
  status: instead<Words["status"]>(es.status, statusOtherEs),
  own: instead<Words["own"]>(es.own, ownOtherEs),
  worse: instead<Words["worse"]>(es.worse, worseOtherEs),
};

/**
 * Every sentence a patient or recipient can see, in one language; the form's also to someone who fills it in for the
 * patient. Staff words stand in staff/.
 */
export const words = (locale: Locale, voice: Voice = "self"): Words =>
  voice === "self" ? (locale === "es" ? es : en) : locale === "es" ? esOther : enOther;

/** The words for a refusal: one sentence that says what happened and what to do. */
export function problemText(
  locale: Locale,
  { code, facts }: Pick<Refusal, "code" | "facts">,
): string {
  return words(locale).problems[code].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(facts[name] ?? ""),
  );
}
