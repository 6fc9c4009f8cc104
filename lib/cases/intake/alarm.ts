import "server-only";
import type { PatientActor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import type { Tx } from "@/lib/base/db";
import type { DraftRow } from "@/lib/intake/draftRow";
import { giveNotice } from "../stop";
import { addAnswers, createCase } from "../submit";
import { toldBy } from "./told";
import { untoldRules } from "./untold";

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
  const source = draft.kind === "update" ? "update" : "stop_page";
  const made = await toldBy(tx, draft, clinic, { source, complete: false });
  const fresh = await untoldRules(tx, draft, made.assessment.result);
  if (fresh.length === 0) return null;
  const { caseId } = draft.made
    ? await addAnswers(tx, actor, clinic, draft.made.caseId, made)
    : await createCase(tx, actor, clinic, made);
  await giveNotice(tx, actor, clinic, { caseId, draftId: draft.id, ruleIds: fresh });
  return caseId;
}
