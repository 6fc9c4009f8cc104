import "server-only";
import type { PatientActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import type { ClinicView } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import type { Tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { queueMail } from "@/lib/jobs/queueMail";
import { RULES, type TriageResult } from "@/lib/triage";
import { isOpen } from "./hours";

const CRISIS = new Set(RULES.filter((rule) => rule.contact === "crisis").map((rule) => rule.id));

/** The rules that call for a stop page: every emergency one, and thoughts of self-harm at same_day. */
export function stopRules(result: TriageResult | null): string[] {
  const reasons = result?.reasons ?? [];
  return reasons
    .filter((r) => r.tier === "emergency" || (CRISIS.has(r.ruleId) && r.tier === "same_day"))
    .map((r) => r.ruleId);
}

export const isSelfHarm = (ruleIds: readonly string[]): boolean =>
  ruleIds.length > 0 && ruleIds.every((id) => CRISIS.has(id));

/** Where alerts go now: the clinic's address in hours, the on-call address out of hours; null when there is none. */
export const alertAddress = (clinic: ClinicView, at: Date): string | null =>
  isOpen(at, clinic) ? clinic.alertEmail : clinic.onCallEmail;

/** Writes down what the person is told, and alerts the clinic; both in the transaction that made the case. */
export async function giveNotice(
  tx: Tx,
  actor: PatientActor,
  clinic: ClinicView,
  notice: { caseId: string; draftId: string | null; ruleIds: string[] },
): Promise<void> {
  await tx.stopNotice.create({
    data: { clinicId: clinic.id, id: newId(), ...notice, selfHarm: isSelfHarm(notice.ruleIds) },
  });
  await record(tx, actor, {
    event: "intake.stop_shown",
    caseId: notice.caseId,
    facts: { rules: notice.ruleIds.join(" ") },
  });
  await alertClinic(tx, clinic, notice.caseId);
}

/** A mail without content; without an address nobody is alerted, and the page does not say that anyone was. */
export async function alertClinic(tx: Tx, clinic: ClinicView, caseId: string): Promise<void> {
  const toAddress = alertAddress(clinic, await now(tx));
  if (toAddress)
    await queueMail(tx, { clinicId: clinic.id, kind: "emergency_alert", toAddress, caseId });
}

/** The mail server took the alert: from now on the stop page may say so. */
export async function alertAccepted(tx: Tx, clinicId: string, caseId: string): Promise<void> {
  await tx.stopNotice.updateMany({
    where: { clinicId, caseId, alertedAt: null },
    data: { alertedAt: await now(tx) },
  });
}
