import { z } from "zod";
import { readPhone } from "@/lib/intake/contact";
import { asTyped, canBeStored, NOT_STORABLE } from "@/lib/intake/text";
import { LANGUAGES, SPECIALTIES } from "./fields";

const text = (what: string, most: number) =>
  z
    .string(`${what}: is missing`)
    .refine(canBeStored, `${what}: ${NOT_STORABLE.toLowerCase()}`)
    .transform(asTyped)
    .pipe(z.string().max(most, `${what}: give at most ${most} characters`));

const line = (what: string, most: number) =>
  text(what, most).refine((given) => given !== "", `${what}: is missing`);

const phone = line("Phone", 40).transform((typed, context) => {
  const read = readPhone(typed);
  if (read) return read;
  context.addIssue({ code: "custom", message: "Phone: give a number with 7 to 15 digits" });
  return z.NEVER;
});

/** A form sends one ticked box as a text and several as a list. */
const languages = z
  .union([z.string(), z.array(z.string())], "Languages: choose from the list")
  .default([])
  .transform((value) => (Array.isArray(value) ? value : [value]))
  .pipe(z.array(z.enum(LANGUAGES, "Languages: choose from the list")))
  .transform((chosen) => LANGUAGES.filter((language) => chosen.includes(language)));

const entry = {
  name: line("Name", 120),
  organisation: line("Practice or hospital", 160),
  specialty: z.enum(SPECIALTIES, "Specialty: choose one"),
  email: z
    .string("E-mail: is missing")
    .trim()
    .toLowerCase()
    .pipe(z.email("E-mail: give an address such as office@spine.example").max(254)),
  phone,
  addressLine: line("Street and number", 200),
  city: line("Town or city", 100),
  postalCode: z
    .string("Postal code: is missing")
    .trim()
    .regex(/^[A-Za-z0-9 -]{2,12}$/, "Postal code: give 2 to 12 letters and digits"),
  languages,
  note: text("Note", 1_000).default(""),
};

const id = z.uuid();
const version = z.coerce.number().int().min(1);

export const addSchema = z.strictObject(entry);
export const changeSchema = z.strictObject({
  id,
  version,
  ...entry,
  /** ticked when the details were checked with the office today */
  verified: z.literal("yes").optional(),
});
export const oneSchema = z.strictObject({ id, version });

export type NewEntry = z.infer<typeof addSchema>;
export type ChangedEntry = z.infer<typeof changeSchema>;
export type OneEntry = z.infer<typeof oneSchema>;
