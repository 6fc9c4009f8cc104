import "server-only";
import { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import type { Tx } from "@/lib/base/db";
import type { Result } from "@/lib/base/result";
import { agreementOf } from "@/lib/i18n/agreements";
import { CONSENT_VERSION } from "@/lib/intake/contact";
import { type DraftContact, type DraftRow, saveDraft, withStep } from "@/lib/intake/draftRow";
import type { FieldError, FormValues } from "@/lib/intake/fields";
import { firstUnseen, nextStep } from "@/lib/intake/flow";
import { isForAnother } from "@/lib/intake/proxy";
import { type PersonForm, readContact, readNumber } from "@/lib/intake/readPerson";
import { canBeStored, NOT_STORABLE } from "@/lib/intake/text";
import { typedOn } from "@/lib/intake/typedOn";
import { overLimit, refuseOver } from "../limits";
import { personKeys } from "../personKeys";
import { relinkPerson } from "../relink";
import { type Onward, onDraft } from "./onward";
import { patientOf } from "./told";

const short = z.string().max(300).refine(canBeStored, NOT_STORABLE).optional();
/** Where it came from, and "save and come back later" in place of going on. */
const way = { back: z.literal("check").optional(), later: z.literal("yes").optional() };

export const numberSchema = z.strictObject({ phone: short, firstName: short, skip: short, ...way });
export const contactFormSchema = z.strictObject({
  fullName: short,
  "dateOfBirth.day": short,
  "dateOfBirth.month": short,
  "dateOfBirth.year": short,
  phone: short,
  email: short,
  preferredLanguage: short,
  interpreterNeeded: short,
  postalCode: short,
  proxyName: short,
  proxyRelation: short,
  proxyPhone: short,
  ...way,
});
export const consentFormSchema = z.strictObject({ accepted: short, version: short, ...way });

/** The number to call and whom to ask for; the whole screen may be skipped, and keeps what was there. */
export const saveNumber = (actor: PatientActor, input: z.infer<typeof numberSchema>) =>
  save(actor, "number", input, () =>
    input.skip ? { contact: {}, errors: [] } : readNumber(input),
  );

/** Full name, birth date and the rest; asked after the clinical part. */
export const saveContact = (actor: PatientActor, input: z.infer<typeof contactFormSchema>) =>
  save(actor, "contact", input, ({ answers }) => readContact(input, isForAnother(answers)));

/** Agreement to the consent text, with the version that was shown: it may have changed while the page stood open. */
export function saveConsent(
  actor: PatientActor,
  { version = CONSENT_VERSION, ...input }: z.infer<typeof consentFormSchema>,
) {
  const agreed = input.accepted === "yes" && agreementOf(version) !== null;
  const errors: FieldError[] = agreed ? [] : [{ field: "accepted", code: "consent" }];
  const contact = { consentVersion: agreed ? version : undefined };
  return save(actor, "consent", input, () => ({ contact, errors }));
}

/** What a form says of the person; undefined takes away what was there. */
type Person = { [K in keyof DraftContact]?: DraftContact[K] | undefined };

async function save(
  actor: PatientActor,
  step: "number" | "contact" | "consent",
  { back: from, later, ...input }: PersonForm & { later?: "yes" | undefined },
  readFrom: (draft: DraftRow) => { contact: Person; errors: FieldError[] },
): Promise<Result<Onward>> {
  const over = await overLimit("answer", actor);
  return onDraft(actor, async (t, draft) => {
    if (!draft.made) refuseOver(over);
    const read = readFrom(draft);
    const wrong = read.errors.length > 0;
    const contact = keepingBirth(draft.contact, read.contact);
    const visited = wrong || later ? draft.visited : withStep(draft.visited, step);
    const values = withoutEmpty(input) as FormValues;
    const typed = typedOn({ step, values, errors: read.errors }, later);
    await saveDraft(t, draft, { contact, visited, typed });
    await keepPerson(t, { ...draft, contact });
    const toCheck = from === "check";
    if (later) return { next: "later" };
    if (wrong) return { next: step, back: toCheck };
    return toCheck
      ? { next: firstUnseen(visited, draft.answers), back: true }
      : { next: nextStep(step, draft.answers) };
  });
}

/** What was there with what is new. A birth date that is taken away still opens the form by its code. */
function keepingBirth(before: DraftContact, read: Person): DraftContact {
  const birthBefore = before.dateOfBirth ?? before.birthBefore;
  const contact = withoutEmpty({ ...before, ...read });
  return contact.dateOfBirth || !birthBefore ? contact : { ...contact, birthBefore };
}

/** A case that is there already learns at once whom to call. */
export async function keepPerson(
  t: Tx,
  { clinicId, kind, contact, answers, made }: DraftRow,
): Promise<void> {
  if (!made) return;
  const { patientId } = await t.case.findUniqueOrThrow({
    where: { clinicId_id: { clinicId, id: made.caseId } },
    select: { patientId: true },
  });
  const { consentVersion: _, ...person } = patientOf({ kind, contact, answers });
  await t.patient.update({
    where: { clinicId_id: { clinicId, id: patientId } },
    data: { ...person, ...personKeys(clinicId, person) },
  });
  await relinkPerson(t, clinicId, made.caseId);
}

const withoutEmpty = (all: Person | PersonForm): DraftContact =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
