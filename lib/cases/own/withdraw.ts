import "server-only";
import { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import type { Tx } from "@/lib/base/db";
import type { Result } from "@/lib/base/result";
import type { FormValues } from "@/lib/intake/fields";
import { asTyped } from "@/lib/intake/text";
import type { Tier } from "@/lib/triage";
import { moveCase } from "../move";
import { MOST_TEXT } from "../notes";
import { mayWait } from "../pause";
import { tellOwner } from "../tellOwner";
import { writeMessage } from "./message";
import { type OwnCase, type OwnResult, onOwnCase } from "./onOwnCase";
import { typedField } from "./typed";

export const withdrawSchema = z.strictObject({ text: typedField });

/**
 * The patient wants no more of it. The case is closed, and the clinic may open it again. An emergency or same-day case
 * does not end by itself, nor one that a specialist's office works on: the clinic is told, and decides.
 */
export const withdrawCase = (
  actor: PatientActor,
  form: z.infer<typeof withdrawSchema>,
): Promise<Result<OwnResult>> =>
  onOwnCase(actor, { form: "withdraw", values: form as FormValues }, async (t, found) => {
    const text = asTyped(form.text ?? "");
    if (text.length > MOST_TEXT) return { wrong: [{ field: "text", code: "messageLong" }] };
    if (await mayEnd(t, found.clinicId, found)) {
      await end(t, actor, found, text);
      return { done: "withdrawn" };
    }
    if (!(await hasAsked(t, found.clinicId, found.id)))
      await writeMessage(t, actor, found, "withdrawal", text);
    return { done: "withdrawal" };
  });

/** Whether a withdrawal closes the case by itself. */
export async function mayEnd(
  t: Tx,
  clinicId: string,
  { id: caseId, tier }: { id: string; tier: Tier },
): Promise<boolean> {
  const underWay = { notIn: ["draft", "closed", "cancelled"] as const };
  const open = await t.referral.count({
    where: { clinicId, caseId, state: { notIn: [...underWay.notIn] } },
  });
  return mayWait(tier) && open === 0;
}

/** Asked already, and nobody of the clinic has seen to it. */
export const hasAsked = async (t: Tx, clinicId: string, caseId: string): Promise<boolean> =>
  (await t.patientMessage.count({
    where: { clinicId, caseId, kind: "withdrawal", handledAt: null },
  })) > 0;

async function end(t: Tx, actor: PatientActor, found: OwnCase, text: string): Promise<void> {
  const { clinicId, id, version, at } = found;
  await tellOwner(t, clinicId, id);
  const more = { closeReason: "withdrawn", claimedUntil: null, newsAt: null } as const;
  await moveCase(t, { clinicId, id, version }, { to: "closed" }, more);
  // What they wrote stays to be read; nobody waits for it.
  if (text !== "")
    await t.patientMessage.create({
      data: { clinicId, caseId: id, kind: "withdrawal", text, createdAt: at, handledAt: at },
    });
  await record(t, actor, { event: "case.withdrawn", caseId: id });
}
