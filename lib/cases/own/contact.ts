import "server-only";
import { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import type { Tx } from "@/lib/base/db";
import type { Result } from "@/lib/base/result";
import { readPhone } from "@/lib/intake/contact";
import type { FieldError, FormValues } from "@/lib/intake/fields";
import { readEmail } from "@/lib/intake/readPerson";
import { asTyped } from "@/lib/intake/text";
import { queueMail } from "@/lib/jobs/queueMail";
import { MOST_TEXT } from "../notes";
import { personKeys } from "../personKeys";
import { relinkPerson } from "../relink";
import { writeMessage } from "./message";
import { type OwnAfter, type OwnCase, type OwnResult, onOwnCase } from "./onOwnCase";
import { typedField } from "./typed";

export const contactChangeSchema = z.strictObject({
  phone: typedField,
  email: typedField,
  postalCode: typedField,
  /** what is wrong with name or birth date */
  correction: typedField,
});
type Form = z.infer<typeof contactChangeSchema>;

/**
 * How to reach the patient, changed by them at once. Name and birth date identify, so what is wrong with them goes to
 * the clinic as a message. A mail address that is replaced is told that there is an update.
 */
export const changeContact = (actor: PatientActor, form: Form): Promise<Result<OwnResult>> =>
  onOwnCase(actor, { form: "contact", values: form as FormValues }, async (t, found) => {
    const { reach, correction, errors } = read(form, found);
    if (errors.length > 0) return { wrong: errors };
    const parts = PARTS.filter((part) => reach[part] !== found.patient[part]);
    if (parts.length > 0) await keep(t, actor, found, reach, parts);
    if (correction !== "") await writeMessage(t, actor, found, "correction", correction);
    return { done: "contact" } satisfies OwnAfter;
  });

const PARTS = ["phone", "email", "postalCode"] as const;
type Reach = Record<(typeof PARTS)[number], string | null>;

function read(form: Form, { patient }: OwnCase) {
  const given = (name: keyof Form): string => asTyped(form[name] ?? "");
  const phone = readPhone(given("phone"));
  const email = readEmail(given("email"));
  const correction = given("correction");
  // Whoever can be called stays callable: a number is replaced, not taken away.
  const phoneWrong = phone === null && (given("phone") !== "" || patient.phone !== null);
  const errors: FieldError[] = [
    ...(phoneWrong ? [{ field: "phone", code: "phone" as const }] : []),
    ...(email === null ? [{ field: "email", code: "email" as const }] : []),
    ...(given("postalCode").length > 12
      ? [{ field: "postalCode", code: "postalCode" as const }]
      : []),
    ...(correction.length > MOST_TEXT
      ? [{ field: "correction", code: "messageLong" as const }]
      : []),
  ];
  const reach: Reach = { phone, email: email || null, postalCode: given("postalCode") || null };
  return { reach, correction, errors };
}

async function keep(
  t: Tx,
  actor: PatientActor,
  { clinicId, id, patientId, patient }: OwnCase,
  reach: Reach,
  parts: readonly string[],
): Promise<void> {
  await t.patient.update({
    where: { clinicId_id: { clinicId, id: patientId } },
    data: { ...reach, ...personKeys(clinicId, { phone: reach.phone }) },
  });
  await relinkPerson(t, clinicId, id);
  // Somebody else may have changed it.
  if (parts.includes("email") && patient.email)
    await queueMail(t, { clinicId, kind: "patient_update", toAddress: patient.email, caseId: id });
  const facts = { parts: parts.map((part) => PART_WORDS[part] ?? part).join(", ") };
  await record(t, actor, { event: "case.contact_changed", caseId: id, facts });
}

const PART_WORDS: Readonly<Record<string, string>> = {
  phone: "phone",
  email: "e-mail",
  postalCode: "postal code",
};
