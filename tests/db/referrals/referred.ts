import type { RecipientActor } from "@/lib/access/actor";
import { systemActor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import { db, tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { createCase } from "@/lib/cases/submit";
import { draftReferral } from "@/lib/referrals/draft";
import { makeClinic, makeStaff } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";

export type Referred = Awaited<ReturnType<typeof drafted>>;

/** A clinic with a case, an orthopedic office and a drafted referral to it. */
export async function drafted() {
  const { id: clinicId } = await makeClinic();
  const clinic = await clinicById(clinicId);
  const actor = await makeStaff<"referral:write" | "referral:send" | "referral:read">(clinicId);
  const { caseId, reference } = await tx((t) =>
    createCase(t, systemActor(clinicId), clinic, {
      patient: {
        fullName: "Ada Examplar",
        email: "ada@example.test",
        dateOfBirth: new Date("1972-02-03"),
      },
      answers: { ...QUIET, selfHarm: "passive", ivDrugs: "yes" },
      locale: "en",
      source: "form",
      complete: true,
    }),
  );
  const specialistId = await office(clinicId);
  const draft = await draftReferral(actor, {
    reference,
    specialty: "orthopedics",
    specialistId,
    question: "Is surgery needed?",
  });
  if (!draft.ok) throw new Error(draft.code);
  const { id } = draft.value;
  const where = { clinicId_id: { clinicId, id } };
  const read = () =>
    db().referral.findUniqueOrThrow({
      where,
      include: { letter: true, replies: true, deliveries: true },
    });
  const readCase = () =>
    db().case.findUniqueOrThrow({ where: { clinicId_id: { clinicId, id: caseId } } });
  const recipient: RecipientActor = {
    kind: "recipient",
    clinicId,
    referralId: id,
    name: "Spine Center",
    requestId: "test",
  };
  return { clinicId, actor, caseId, reference, specialistId, id, read, readCase, recipient };
}

export async function office(clinicId: string): Promise<string> {
  const id = newId();
  await db().specialist.create({
    data: {
      clinicId,
      id,
      name: "Dr. Hal Vertebris",
      organisation: "Spine Center",
      specialty: "orthopedics",
      email: "office@example.test",
      phone: "(312) 555-0160",
      addressLine: "1 Sample Street",
      city: "Exampleton",
      postalCode: "60600",
      languages: ["en"],
      verifiedAt: new Date(),
    },
  });
  return id;
}
