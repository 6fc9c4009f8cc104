import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { z } from "zod";
import { currentAgreement } from "@/lib/i18n/agreements";
import { asTyped, isStorable, NOT_STORABLE } from "./text";

/** The version of the consent text a person agrees to now; stored with the case. */
export const CONSENT_VERSION = currentAgreement().version;

/** A phone number as it can be dialled: normalised when it is one we know, else its 7 to 15 digits as typed. */
export function readPhone(given: string): string | null {
  const typed = asTyped(given);
  const known = parsePhoneNumberFromString(typed, "US");
  if (known?.isValid())
    return known.country === "US" ? known.formatNational() : known.formatInternational();
  const digits = typed.replace(/\D/g, "");
  return digits.length >= 7 && digits.length <= 15 && /^[\d\s()+./x-]+$/i.test(typed)
    ? typed
    : null;
}

/** A real day from 1900 on, given as YYYY-MM-DD; null when it is none. */
export function readDate(iso: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return real && date.getUTCFullYear() >= 1900 ? date : null;
}

export const isFuture = (date: Date): boolean => date.getTime() > Date.now();

/** BCP 47: en, es-MX, zh-Hant. */
export function isLanguageTag(tag: string): boolean {
  try {
    return tag.length <= 35 && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const isBirthDate = (iso: string): boolean => {
  const date = readDate(iso);
  return date !== null && !isFuture(date);
};
const hasLetters = (text: string): boolean => text.trim() !== "";

/**
 * Who the patient is and how to reach them, as it comes over the wire. It only checks: what was sent is what
 * is compared when the same key comes again. `personOf` makes what is stored.
 */
export const contactSchema = z.strictObject({
  fullName: z.string().max(200).refine(hasLetters, "Give a name").refine(isStorable, NOT_STORABLE),
  dateOfBirth: z.string().refine(isBirthDate, "Give a real date from 1900 to today as YYYY-MM-DD"),
  phone: z
    .string()
    .max(40)
    .refine((typed) => readPhone(typed) !== null, "Give a phone number with 7 to 15 digits"),
  email: z.email().max(254).optional(),
  preferredLanguage: z.string().refine(isLanguageTag, "Give a language tag such as en or es-MX"),
  interpreterNeeded: z.boolean(),
  postalCode: z
    .string()
    .max(12)
    .regex(/^[\p{L}\d -]*$/u, "Give letters and digits only")
    .optional(),
});
export type Contact = z.infer<typeof contactSchema>;

export const consentSchema = z.strictObject({
  accepted: z.literal(true, "Consent must be given: true"),
  textVersion: z.string().min(1).max(40).refine(isStorable, NOT_STORABLE).optional(),
});

/** A checked contact as it is stored. */
export function personOf({ fullName, phone, email, postalCode, ...contact }: Contact) {
  return {
    fullName: fullName.trim(),
    dateOfBirth: readDate(contact.dateOfBirth),
    phone: readPhone(phone),
    email: email ?? null,
    preferredLanguage: contact.preferredLanguage,
    interpreterNeeded: contact.interpreterNeeded,
    postalCode: postalCode?.trim() || null,
  };
}
