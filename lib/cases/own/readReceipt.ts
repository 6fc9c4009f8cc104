import "server-only";
import { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { clinicById } from "@/lib/base/clinic";
import { db, tx } from "@/lib/base/db";
import { fail, ok, type Result } from "@/lib/base/result";
import { LOCALES } from "@/lib/i18n/words";
import { sheetPdf } from "@/lib/letters/sheetPdf";
import type { Answers } from "@/lib/triage";
import { overLimit } from "../limits";
import { readStatus } from "../statusPage";
import { receiptSheet } from "./receipt";

export const receiptQuery = z.strictObject({
  reference: z.string().max(60),
  lang: z.enum(LOCALES),
});
export type Receipt = { name: string; pdf: Buffer };

/** The receipt of the case this browser opened, as PDF in the language of the page. The read is recorded. */
export async function readReceipt(
  actor: PatientActor,
  { reference, lang: locale }: z.infer<typeof receiptQuery>,
): Promise<Result<Receipt>> {
  const retryAfter = await overLimit("open", actor);
  if (retryAfter !== null) return fail("rate.limited", { retryAfter });
  const view = await readStatus(actor, reference);
  const { clinicId, caseId } = actor;
  if (!view || !caseId) return fail("status.not_found");
  await tx((t) => record(t, actor, { event: "status.receipt_read", caseId }));
  const clinic = await clinicById(clinicId);
  const { patient, answerSets } = await toldIn(clinicId, caseId);
  const pdf = await sheetPdf(
    receiptSheet({
      view,
      answers: (answerSets[0]?.answers ?? {}) as Answers,
      person: {
        fullName: patient.fullName,
        dateOfBirth: patient.dateOfBirth?.toISOString().slice(0, 10) ?? null,
      },
      clinic,
      when: { locale, timeZone: clinic.timeZone },
    }),
  );
  return ok({ name: `${view.reference}.pdf`, pdf });
}

/** What was told last in a form: an answer to a question stands apart, with its question. */
const toldIn = (clinicId: string, id: string) =>
  db().case.findUniqueOrThrow({
    where: { clinicId_id: { clinicId, id } },
    select: {
      patient: { select: { fullName: true, dateOfBirth: true } },
      answerSets: {
        where: { source: { not: "answer" } },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: 1,
        select: { answers: true },
      },
    },
  });
