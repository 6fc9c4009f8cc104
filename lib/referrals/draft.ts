import "server-only";
import { z } from "zod";
import { Specialty } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { type Tx, tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";

const draftSchema = z.strictObject({
  reference: z.string().max(20),
  specialty: z.enum(Specialty),
  specialistId: z.uuid(),
  question: z.string().trim().min(5, "Say what you ask the specialist").max(2_000),
});

type Draft = z.infer<typeof draftSchema>;

/** Writes a referral down without sending it: the preview shows the letter as it would go out. */
export function draftReferral(
  actor: Actor<"referral:write">,
  input: Draft,
): Promise<Result<{ id: string; reference: string }>> {
  return refusable(() =>
    tx(async (t) => {
      const caseId = await openCase(t, actor.clinicId, input.reference);
      const id = await draftOne(t, actor, caseId, input);
      return { id, reference: input.reference };
    }),
  );
}

/** The case to refer, which must not be closed. */
export async function openCase(t: Tx, clinicId: string, reference: string): Promise<string> {
  const row = await t.case.findFirst({
    where: { clinicId, reference },
    select: { id: true, state: true },
  });
  if (!row) throw new Refused(fail("case.not_found"));
  if (row.state === "closed") throw new Refused(fail("case.wrong_state", { state: row.state }));
  return row.id;
}

/** One draft to one office, with its line in the trail. Gives its id. */
export async function draftOne(
  t: Tx,
  actor: Actor<"referral:write">,
  caseId: string,
  { specialty, specialistId, question }: Omit<Draft, "reference">,
): Promise<string> {
  const { clinicId, userId: createdById } = actor;
  const specialist = await t.specialist.findUnique({
    where: { clinicId_id: { clinicId, id: specialistId } },
  });
  if (!specialist) throw new Refused(fail("specialist.not_found"));
  if (specialist.retiredAt) throw new Refused(fail("specialist.retired"));
  if (specialist.specialty !== specialty) throw new Refused(fail("specialist.wrong_specialty"));
  const id = newId();
  await t.referral.create({
    data: { clinicId, id, caseId, specialty, specialistId, question, createdById },
  });
  const facts = { specialty };
  await record(t, actor, { event: "referral.drafted", caseId, referralId: id, facts });
  return id;
}
