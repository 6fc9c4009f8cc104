import "server-only";
import { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { type ClinicView, clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { type Tx, tx } from "@/lib/base/db";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { asTyped, canBeStored, NOT_STORABLE } from "@/lib/intake/text";
import { backToClinic } from "./backToClinic";
import { overLimit } from "./limits";
import { markNews } from "./news";
import { addWords } from "./newWords";
import { MOST_TEXT } from "./notes";
import { ownCase } from "./ownCase";
import { tellStaff } from "./tellPatient";

export const answerSchema = z.strictObject({
  question: z.guid(),
  text: z.string().max(20_000).refine(canBeStored, NOT_STORABLE).default(""),
});
/** Back to the status page; `problem` when the answer cannot be taken as it is. */
export type Answered = { reference: string; question: string; problem: "empty" | "long" | null };

/**
 * The patient answers a question. The words count for triage as those of the form do: they may raise the case, and
 * never lower it. When no other question is waited for, the case is the clinic's again and its clock runs on.
 * Refuses question.gone for one that was taken back or answered, and for a closed case.
 */
export async function answerQuestion(
  actor: PatientActor,
  { question: id, text: typed }: z.infer<typeof answerSchema>,
): Promise<Result<Answered>> {
  const retryAfter = await overLimit("send", actor);
  if (retryAfter !== null) return fail("rate.limited", { retryAfter });
  const text = asTyped(typed);
  return refusable(() =>
    tx(async (t) => {
      const { reference, caseId, askedById } = await openQuestion(t, actor, id);
      const problem = text === "" ? "empty" : text.length > MOST_TEXT ? "long" : null;
      if (problem) return { reference, question: id, problem };
      const clinic = await clinicById(actor.clinicId, t);
      await keep(t, actor, clinic, { id, caseId, text });
      await tellStaff(t, clinic.id, caseId, askedById);
      return { reference, question: id, problem: null };
    }),
  );
}

async function openQuestion(t: Tx, actor: PatientActor, id: string) {
  const { clinicId, id: caseId } = ownCase(actor);
  const row = await t.patientQuestion.findFirst({
    where: { clinicId, id, caseId, answeredAt: null, withdrawnAt: null },
    select: { caseId: true, askedById: true, case: { select: { reference: true, state: true } } },
  });
  if (!row || row.case.state === "closed") throw new Refused(fail("question.gone"));
  return { ...row, reference: row.case.reference };
}

type Answer = { id: string; caseId: string; text: string };

async function keep(
  t: Tx,
  actor: PatientActor,
  clinic: ClinicView,
  { id, caseId, text }: Answer,
): Promise<void> {
  const at = await now(t);
  // Of two at once (a double click, two tabs) the second finds it answered.
  const { count } = await t.patientQuestion.updateMany({
    where: { clinicId: clinic.id, id, answeredAt: null, withdrawnAt: null },
    data: { answer: text, answeredAt: at },
  });
  if (count === 0) throw new Refused(fail("question.gone"));
  await record(t, actor, { event: "case.answered", caseId, objectId: id });
  await addWords(t, actor, clinic, { caseId, text, at });
  await backToClinic(t, clinic, caseId, at);
  await markNews(t, clinic.id, caseId, at);
}
