import "server-only";
import { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import { tx } from "@/lib/base/db";
import { type Result, refusable } from "@/lib/base/result";
import { CONSENT_VERSION } from "./contact";
import { type DraftContact, lockDraft, saveDraft } from "./draftRow";
import { nextStep } from "./flow";
import { type PersonForm, readContact, readNumber } from "./readPerson";
import type { FieldError, FormValues } from "./readScreen";
import type { Onward } from "./saveScreen";

const short = z.string().max(300);
const back = z.literal("check").optional();

export const numberSchema = z.strictObject({
  phone: short.optional(),
  firstName: short.optional(),
  skip: short.optional(),
  back,
});
export const contactFormSchema = z.strictObject({
  fullName: short.optional(),
  "dateOfBirth.day": short.optional(),
  "dateOfBirth.month": short.optional(),
  "dateOfBirth.year": short.optional(),
  phone: short.optional(),
  email: short.optional(),
  preferredLanguage: short.optional(),
  interpreterNeeded: short.optional(),
  postalCode: short.optional(),
  back,
});
export const consentFormSchema = z.strictObject({ accepted: short.optional(), back });

/** The number to call and whom to ask for; the whole screen may be skipped. */
export const saveNumber = (actor: PatientActor, input: z.infer<typeof numberSchema>) =>
  save(actor, "number", input, input.skip ? { contact: {}, errors: [] } : readNumber(input));

/** Full name, birth date and the rest; asked after the clinical part. */
export const saveContact = (actor: PatientActor, input: z.infer<typeof contactFormSchema>) =>
  save(actor, "contact", input, readContact(input));

/** Agreement to the consent text, with the version that was shown. */
export function saveConsent(actor: PatientActor, input: z.infer<typeof consentFormSchema>) {
  const errors: FieldError[] =
    input.accepted === "yes" ? [] : [{ field: "accepted", code: "consent" }];
  return save(actor, "consent", input, { contact: { consentVersion: CONSENT_VERSION }, errors });
}

function save(
  actor: PatientActor,
  step: "number" | "contact" | "consent",
  input: PersonForm,
  read: { contact: DraftContact; errors: FieldError[] },
): Promise<Result<Onward>> {
  return refusable(() =>
    tx(async (t) => {
      const draft = await lockDraft(t, actor);
      if (read.errors.length > 0) {
        await saveDraft(t, draft, {
          typed: { step, values: input as FormValues, errors: read.errors },
        });
        return { next: step };
      }
      await saveDraft(t, draft, {
        contact: { ...draft.contact, ...read.contact },
        typed: null,
        step,
      });
      return {
        next: input["back"] === "check" ? ("check" as const) : nextStep(step, draft.answers),
      };
    }),
  );
}
