import "server-only";
import { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { type Tx, tx } from "@/lib/base/db";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { alertClinic } from "@/lib/cases/stop";
import { readPhone } from "./contact";
import { type DraftRow, lockDraft, saveDraft } from "./draftRow";
import { STEPS, type Step } from "./flow";

export const stopSchema = z.strictObject({
  noticeId: z.uuid(),
  answer: z.enum(["called", "going", "cannot", "already_seen", "continue"]).optional(),
  phone: z.string().max(40).optional(),
});

export type StopAnswered = { next: "stop" | Step };

/** What the person answered on the stop page; "cannot" alerts again, and a number given here is kept with the case. */
export async function answerStop(
  actor: PatientActor,
  input: z.infer<typeof stopSchema>,
): Promise<Result<StopAnswered>> {
  const typed = (input.phone ?? "").trim();
  const phone = typed === "" ? null : readPhone(typed);
  return refusable(() =>
    tx(async (t): Promise<StopAnswered> => {
      const draft = await lockDraft(t, actor);
      const notice = await t.stopNotice.findFirst({
        where: { clinicId: actor.clinicId, id: input.noticeId, draftId: draft.id },
      });
      if (!notice) throw new Refused(fail("draft.not_found"));
      if (typed !== "" && !phone) {
        const errors = [{ field: "phone", code: "phone" }];
        await saveDraft(t, draft, { typed: { step: "number", values: { phone: typed }, errors } });
        return { next: "stop" };
      }
      if (phone) await keepPhone(t, draft, notice.caseId, phone);
      if (input.answer === "continue") return { next: goOn(draft.visited) };
      if (input.answer) await keepAnswer(t, actor, notice.id, notice.caseId, input.answer);
      return { next: "stop" };
    }),
  );
}

async function keepPhone(t: Tx, draft: DraftRow, caseId: string, phone: string) {
  await saveDraft(t, draft, { contact: { ...draft.contact, phone }, typed: null });
  const { patientId } = await t.case.findUniqueOrThrow({
    where: { clinicId_id: { clinicId: draft.clinicId, id: caseId } },
    select: { patientId: true },
  });
  await t.patient.update({
    where: { clinicId_id: { clinicId: draft.clinicId, id: patientId } },
    data: { phone },
  });
}

async function keepAnswer(
  t: Tx,
  actor: PatientActor,
  id: string,
  caseId: string,
  answer: "called" | "going" | "cannot" | "already_seen",
) {
  await t.stopNotice.update({
    where: { clinicId_id: { clinicId: actor.clinicId, id } },
    data: { answer, answeredAt: await now(t) },
  });
  await record(t, actor, { event: "intake.stop_answered", caseId, facts: { answer } });
  if (answer === "cannot") await alertClinic(t, await clinicById(actor.clinicId), caseId);
}

/** The step after the last one that was saved. */
const goOn = (visited: readonly string[]): Step =>
  STEPS[Math.max(...visited.map((step) => STEPS.indexOf(step as Step)), -1) + 1] ?? "check";
