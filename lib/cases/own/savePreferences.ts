import "server-only";
import { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import type { Result } from "@/lib/base/result";
import type { FormValues } from "@/lib/intake/fields";
import { asTyped } from "@/lib/intake/text";
import { MOST_PLACE, type Preferences, preferencesSchema } from "../preferences";
import { type OwnResult, onOwnCase } from "./onOwnCase";
import { typedField } from "./typed";

const { language, clinicianSex, visit } = preferencesSchema.shape;
/** A form posts an empty text for what was not chosen. */
const orNothing = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema);

export const preferencesFormSchema = z.strictObject({
  place: typedField,
  language: orNothing(language),
  clinicianSex: orNothing(clinicianSex),
  visit: orNothing(visit),
});

/** Keeps what the patient would rather have. What is left empty is not said any more. */
export const savePreferences = (
  actor: PatientActor,
  form: z.infer<typeof preferencesFormSchema>,
): Promise<Result<OwnResult>> => {
  const values = Object.fromEntries(
    Object.entries(form).filter(([, value]) => value !== undefined),
  ) as FormValues;
  return onOwnCase(actor, { form: "preferences", values }, async (t, found) => {
    const place = asTyped(form.place ?? "");
    if (place.length > MOST_PLACE) return { wrong: [{ field: "place", code: "place" }] };
    const { place: _, ...chosen } = values;
    const preferences: Preferences = { ...chosen, ...(place === "" ? {} : { place }) };
    await t.patient.update({
      where: { clinicId_id: { clinicId: found.clinicId, id: found.patientId } },
      data: { preferences },
    });
    await record(t, actor, { event: "case.preferences_saved", caseId: found.id });
    return { done: "preferences" };
  });
};
