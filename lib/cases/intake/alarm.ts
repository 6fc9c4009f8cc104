import "server-only";
import type { PatientActor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import type { Tx } from "@/lib/base/db";
import { readDate } from "@/lib/intake/contact";
import type { DraftRow } from "@/lib/intake/draftRow";
import { isForAnother } from "@/lib/intake/proxy";
import { SCREENS, type TriageResult } from "@/lib/triage";
import { giveNotice, stopRules } from "../stop";
import { addAnswers, assessCase, createCase } from "../submit";

/**
 * Re-triages a draft at each Continue. When a rule fires that calls for the stop page and no notice named it yet,
 * the case exists from that moment, with the notice and the alert. Returns the case's id when the page must be shown.
 */
export async function stopIfAlarming(
  tx: Tx,
  actor: PatientActor,
  draft: DraftRow & { at: Date },
): Promise<string | null> {
  const clinic = await clinicById(draft.clinicId, tx);
  const told = {
    patient: patientOf(draft),
    answers: draft.answers,
    locale: draft.locale,
    source: "stop_page" as const,
    complete: false,
  };
  const made = { ...told, assessment: assessCase(told, draft.at, clinic) };
  const fresh = await untoldRules(tx, draft, made.assessment.result);
  if (fresh.length === 0) return null;
  const { caseId } = draft.made
    ? await addAnswers(tx, actor, clinic, draft.made.caseId, made)
    : await createCase(tx, actor, clinic, made);
  await giveNotice(tx, actor, clinic, { caseId, draftId: draft.id, ruleIds: fresh });
  return caseId;
}

/** The rules that call for a stop page and that no page of this draft has named. */
export async function untoldRules(
  tx: Tx,
  { clinicId, id: draftId, made }: DraftRow,
  result: TriageResult | null,
): Promise<string[]> {
  const rules = stopRules(result);
  if (rules.length === 0 || !made) return rules;
  const told = await tx.stopNotice.findMany({
    where: { clinicId, draftId },
    select: { ruleIds: true },
  });
  const known = new Set(told.flatMap((notice) => notice.ruleIds));
  return rules.filter((id) => !known.has(id));
}

/** What the case may know of the person from the draft, and of who answers for them. */
export function patientOf({ contact, answers }: Pick<DraftRow, "contact" | "answers">) {
  const { dateOfBirth, birthBefore: _, proxy, presence = {}, ...known } = contact;
  const leftOut = SCREENS.map(({ id }) => id).filter((id) => presence[id] === "no");
  return {
    ...known,
    ...(dateOfBirth ? { dateOfBirth: readDate(dateOfBirth) } : {}),
    ...(isForAnother(answers) ? { proxy: { ...proxy, leftOut } } : {}),
  };
}
