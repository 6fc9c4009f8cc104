import { z } from "zod";
import { LANGUAGES } from "@/lib/i18n/languages";

export const CLINICIAN_SEX = ["female", "male", "any"] as const;
export const VISIT_WAYS = ["in_person", "video", "phone", "any"] as const;
export const MOST_PLACE = 200;

const TAGS = LANGUAGES.map(({ tag }) => tag);

/** What a patient would rather have, as stored. What is not there was not said: it is no "any". */
export const preferencesSchema = z.object({
  /** a town, or "near my work", in the patient's words */
  place: z.string().max(MOST_PLACE).optional(),
  language: z.enum(TAGS).optional(),
  clinicianSex: z.enum(CLINICIAN_SEX).optional(),
  visit: z.enum(VISIT_WAYS).optional(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** A row that cannot be read says nothing. */
export const readPreferences = (stored: unknown): Preferences =>
  preferencesSchema.safeParse(stored).data ?? {};
