import "server-only";
import { z } from "zod";
import { Specialty } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import { type Tx, tx } from "@/lib/base/db";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { draftOne, openCase } from "./draft";

/** More offices at once than anybody asks for one back. */
const MOST = 5;
const SPECIALTIES = Object.values(Specialty);
const questionName = (specialty: Specialty) => `question_${specialty}` as const;
const question = z.string().trim().max(2_000).default("");

/** The offices that were ticked, and one question to each specialty among them. */
export const draftSeveralSchema = z.strictObject({
  reference: z.string().max(20),
  specialistId: z
    .union([z.uuid().transform((id) => [id]), z.array(z.uuid()).max(MOST)], "Choose an office")
    .default([]),
  ...(Object.fromEntries(SPECIALTIES.map((one) => [questionName(one), question])) as {
    [S in Specialty as `question_${S}`]: typeof question;
  }),
});
type Input = z.infer<typeof draftSeveralSchema>;
export type Drafted = { reference: string; ids: string[] };

/**
 * A draft for each office that was ticked: all of them or none. Refuses referral.choose and referral.ask_what, with the
 * field, beside what one draft refuses.
 */
export function draftSeveral(
  actor: Actor<"referral:write">,
  input: Input,
): Promise<Result<Drafted>> {
  return refusable(() =>
    tx(async (t) => {
      const { reference, specialistId: chosen } = input;
      if (chosen.length === 0) throw new Refused(fail("referral.choose"));
      const caseId = await openCase(t, actor.clinicId, reference);
      const ids: string[] = [];
      for (const specialistId of new Set(chosen)) {
        const specialty = await specialtyOf(t, actor.clinicId, specialistId);
        const asked = askedOf(input, specialty);
        const draft = { specialty, specialistId, question: asked };
        ids.push(await draftOne(t, actor, caseId, draft));
      }
      return { reference, ids };
    }),
  );
}

async function specialtyOf(t: Tx, clinicId: string, id: string): Promise<Specialty> {
  const where = { clinicId_id: { clinicId, id } };
  const row = await t.specialist.findUnique({ where, select: { specialty: true } });
  if (!row) throw new Refused(fail("specialist.not_found"));
  return row.specialty;
}

function askedOf(input: Input, specialty: Specialty): string {
  const field = questionName(specialty);
  const asked = input[field];
  if (asked.length >= 5) return asked;
  const wrong = { field, message: "Say what you ask the specialist" };
  throw new Refused(fail("referral.ask_what", {}, [wrong]));
}
