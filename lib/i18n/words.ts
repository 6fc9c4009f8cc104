import { commonEn } from "./common.en";
import { commonEs } from "./common.es";
import { controlsEn } from "./controls.en";
import { controlsEs } from "./controls.es";
import { intakeEn } from "./intake.en";
import { intakeEs } from "./intake.es";
import { mailEn } from "./mail.en";
import { mailEs } from "./mail.es";
import { pagesEn } from "./pages.en";
import { pagesEs } from "./pages.es";
import { problemsEn } from "./problems.en";
import { problemsEs } from "./problems.es";
import { replyEn } from "./reply.en";
import { replyEs } from "./reply.es";
import type { SameShape } from "./shape";
import { statusEn } from "./status.en";
import { statusEs } from "./status.es";

export const LOCALES = ["en", "es"] as const;
export type Locale = (typeof LOCALES)[number];
export const isLocale = (value: unknown): value is Locale =>
  (LOCALES as readonly unknown[]).includes(value);

const en = {
  ...commonEn,
  controls: controlsEn,
  intake: intakeEn,
  status: statusEn,
  pages: pagesEn,
  mail: mailEn,
  problems: problemsEn,
  reply: replyEn,
};
export type Words = SameShape<typeof en>;
const es: Words = {
  ...commonEs,
  controls: controlsEs,
  intake: intakeEs,
  status: statusEs,
  pages: pagesEs,
  mail: mailEs,
  problems: problemsEs,
  reply: replyEs,
};

/** Every sentence a patient or recipient can see, in one language. Staff words stand in staff.en.ts. */
export const words = (locale: Locale): Words => (locale === "es" ? es : en);

/** The words for a refusal: one sentence that says what happened and what to do. */
export function problemText(
  locale: Locale,
  refusal: { code: string; facts: Record<string, string | number> },
): string {
  const all: Record<string, string> = words(locale).problems;
  const text = all[refusal.code] ?? all["server.failed"] ?? refusal.code;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(refusal.facts[name] ?? ""));
}
