import "server-only";
import { z } from "zod";
import { Specialty } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";

export const draftSchema = z.strictObject({
  reference: z.string().max(20),
  specialty: z.enum(Specialty),
  specialistId: z.uuid(),
  question: z.string().trim().min(5, "Say what you ask the specialist").max(2_000),
});

/** Writes a referral down without sending it: the preview shows the letter as it would go out. */
export function draftReferral(
  actor: Actor<"referral:write">,
  input: z.infer<typeof draftSchema>,
): Promise<Result<{ id: string; reference: string }>> {
  return refusable(() =>
    tx(async (t) => {
      const { clinicId } = actor;
      const row = await t.case.findFirst({
        where: { clinicId, reference: input.reference },
        select: { id: true, state: true },
      });
      if (!row) throw new Refused(fail("case.not_found"));
      if (row.state === "closed") throw new Refused(fail("case.wrong_state", { state: row.state }));
      const specialist = await t.specialist.findUnique({
        where: { clinicId_id: { clinicId, id: input.specialistId } },
      });
      if (!specialist) throw new Refused(fail("specialist.not_found"));
      if (specialist.retiredAt) throw new Refused(fail("specialist.retired"));
      if (specialist.specialty !== input.specialty)
        throw new Refused(fail("specialist.wrong_specialty"));
      const id = newId();
      const { specialty, specialistId, question } = input;
      await t.referral.create({
        data: {
          clinicId,
          id,
          caseId: row.id,
          specialty,
          specialistId,
          question,
          createdById: actor.userId,
        },
      });
      await record(t, actor, {
        event: "referral.drafted",
        caseId: row.id,
        referralId: id,
        facts: { specialty },
      });
      return { id, reference: input.reference };
    }),
  );
}
