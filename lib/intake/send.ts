import "server-only";
import { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import { db, tx } from "@/lib/base/db";
import { fail, ok, type Result, refusable } from "@/lib/base/result";
import { addAnswers, createCase } from "@/lib/cases/submit";
import { patientOf } from "./alarm";
import { type DraftRow, findDraft, lockDraft } from "./draftRow";
import { STEPS, type Step } from "./flow";
import { unansweredRequired } from "./required";

export const sendSchema = z.strictObject({});
export type Sent = { reference: string; caseId: string; clinicId: string } | { step: Step };

/** Sends the form: makes its case, or completes the one a stop page made. Sending twice gives the same reference. */
export async function sendDraft(actor: PatientActor): Promise<Result<Sent>> {
  const before = await findDraft(actor);
  if (before?.submittedAt) return sentBefore(before);
  const sent = await refusable(() =>
    tx(async (t): Promise<Sent> => {
      const draft = await lockDraft(t, actor);
      const step = firstIncomplete(draft);
      if (step) return { step };
      const clinic = await clinicById(draft.clinicId);
      const made = {
        patient: patientOf(draft.contact),
        answers: draft.answers,
        locale: draft.locale,
        source: "form" as const,
        complete: true,
        secondsTaken: Math.round((Date.now() - draft.createdAt.getTime()) / 1000),
      };
      const { caseId, reference } = draft.caseId
        ? await addAnswers(t, actor, clinic, draft.caseId, made)
        : await createCase(t, actor, clinic, made);
      await t.intakeDraft.update({
        where: { clinicId_id: { clinicId: draft.clinicId, id: draft.id } },
        data: { caseId, submittedAt: new Date() },
      });
      return { reference, caseId, clinicId: draft.clinicId };
    }),
  );
  // Two clicks at once: the second waited for the first and finds it sent.
  const after = !sent.ok && sent.code === "draft.sent" ? await findDraft(actor) : null;
  return after ? sentBefore(after) : sent;
}

async function sentBefore({ clinicId, caseId }: DraftRow): Promise<Result<Sent>> {
  const row = caseId
    ? await db().case.findUnique({
        where: { clinicId_id: { clinicId, id: caseId } },
        select: { reference: true },
      })
    : null;
  return row && caseId
    ? ok({ reference: row.reference, caseId, clinicId })
    : fail("draft.not_found");
}

/** The first step that still lacks what must be there. */
export function firstIncomplete({ answers, contact }: DraftRow): Step | null {
  const screens = new Set(unansweredRequired(answers).map((q) => q.screen));
  const lacks = (step: Step): boolean => {
    if (step === "contact") return !contact.fullName || !contact.dateOfBirth || !contact.phone;
    if (step === "consent") return !contact.consentVersion;
    return (screens as Set<string>).has(step);
  };
  return STEPS.find(lacks) ?? null;
}
