import { z } from "zod";
import type { FieldError, FormValues } from "@/lib/intake/fields";
import { canBeStored, NOT_STORABLE } from "@/lib/intake/text";

/** The forms of the status page; the first three have a page of their own. */
export type OwnForm = "contact" | "preferences" | "withdraw" | "link";

/** What was typed on one that was refused, with why. Kept with the case until it is mended. */
export type OwnTyped = { form: OwnForm; values: FormValues; errors: FieldError[] };

/** A field as a browser posts it: what is wrong with it is said on its page, not by the door. */
export const typedField = z.string().max(20_000).refine(canBeStored, NOT_STORABLE).optional();
