import "server-only";
import type { PatientActor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import type { Tx } from "@/lib/base/db";
import { assess } from "@/lib/cases/assess";
import { giveNotice, stopRules } from "@/lib/cases/stop";
import { addAnswers, createCase } from "@/lib/cases/submit";
import type { Answers } from "@/lib/triage";
import type { DraftContact, DraftRow } from "./draftRow";

/**
 * Re-triages a draft at each Continue. When a rule fires that calls for the stop page and was not answered for yet,
 * the case exists from that moment, with the notice and the alert. Returns the case's id when the page must be shown.
 */
export async function stopIfAlarming(
  tx: Tx,
  actor: PatientActor,
  draft: DraftRow,
  answers: Answers,
): Promise<string | null> {
  const { result } = assess(answers, null);
  const rules = stopRules(result);
  const told = await tx.stopNotice.findMany({
    where: { clinicId: draft.clinicId, draftId: draft.id },
    select: { ruleIds: true },
  });
  const known = new Set(told.flatMap((notice) => notice.ruleIds));
  const fresh = rules.filter((id) => !known.has(id));
  if (fresh.length === 0) return null;
  const clinic = await clinicById(draft.clinicId);
  const made = {
    patient: patientOf(draft.contact),
    answers,
    locale: draft.locale,
    source: "stop_page" as const,
    complete: false,
  };
  const { caseId } = draft.caseId
    ? await addAnswers(tx, actor, clinic, draft.caseId, made)
    : await createCase(tx, actor, clinic, made);
  await giveNotice(tx, actor, clinic, { caseId, draftId: draft.id, ruleIds: fresh });
  return caseId;
}

/** What the case may know of the person from the draft. */
export function patientOf(contact: DraftContact) {
  const { dateOfBirth, ...rest } = contact;
  return { ...rest, ...(dateOfBirth ? { dateOfBirth: new Date(`${dateOfBirth}T00:00:00Z`) } : {}) };
}
