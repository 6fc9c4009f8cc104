import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { z } from "zod";

/** The version of the consent text a person agrees to; stored with the case. */
export const CONSENT_VERSION = "2026-11";

/** A phone number as it can be dialled: normalised when it is one we know, else its 7 to 15 digits as typed. */
export function readPhone(typed: string): string | null {
  const known = parsePhoneNumberFromString(typed, "US");
  if (known?.isValid())
    return known.country === "US" ? known.formatNational() : known.formatInternational();
  const digits = typed.replace(/\D/g, "");
  return digits.length >= 7 && digits.length <= 15 && /^[\d\s()+./x-]+$/i.test(typed)
    ? typed.trim()
    : null;
}

/** A real day between 1900 and today, as YYYY-MM-DD. */
export function readDate(iso: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return real && date.getUTCFullYear() >= 1900 ? date : null;
}

// Half a day of grace: somewhere it is tomorrow already.
export const isFuture = (date: Date): boolean => date.getTime() > Date.now() + 14 * 3600_000;

const name = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine(
    (text) => text.isWellFormed() && !/[\0\u202A-\u202E\u2066-\u2069]/.test(text),
    "Holds characters that cannot be stored",
  );

export const dateOfBirthSchema = z.string().transform((iso, context) => {
  const date = readDate(iso);
  if (date && !isFuture(date)) return date;
  context.addIssue({
    code: "custom",
    message: "Give a real date from 1900 to today as YYYY-MM-DD",
  });
  return z.NEVER;
});

export const phoneSchema = z
  .string()
  .max(40)
  .transform((typed, context) => {
    const phone = readPhone(typed);
    if (phone) return phone;
    context.addIssue({ code: "custom", message: "Give a phone number with 7 to 15 digits" });
    return z.NEVER;
  });

/** BCP 47: en, es-MX, zh-Hant. */
const languageTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Give a language tag such as en or es-MX");

/** Who the patient is and how to reach them. */
export const contactSchema = z.strictObject({
  fullName: name,
  dateOfBirth: dateOfBirthSchema,
  phone: phoneSchema,
  email: z.email().max(254).optional(),
  preferredLanguage: languageTag,
  interpreterNeeded: z.boolean(),
  postalCode: z
    .string()
    .trim()
    .max(12)
    .regex(/^[A-Za-z0-9 -]*$/, "Give letters and digits only")
    .optional(),
});
export type Contact = z.infer<typeof contactSchema>;

export const consentSchema = z.strictObject({
  accepted: z.literal(true),
  textVersion: z.string().max(40).optional(),
});
