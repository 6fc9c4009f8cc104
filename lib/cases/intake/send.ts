import "server-only";
import { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { clinicById } from "@/lib/base/clinic";
import type { Tx } from "@/lib/base/db";
import type { Result } from "@/lib/base/result";
import { type DraftRow, saveDraft } from "@/lib/intake/draftRow";
import { missingFrom } from "@/lib/intake/missing";
import { isAskedAgain } from "@/lib/intake/stale";
import { canBeStored, NOT_STORABLE } from "@/lib/intake/text";
import { overLimit, refuseOver } from "../limits";
import type { NewCase } from "../newCase";
import { giveNotice } from "../stop";
import { addAnswers, createCase } from "../submit";
import { signsOfMachine, TRAP } from "./automated";
import { countIntake } from "./limit";
import { type Onward, onDraft } from "./onward";
import { toldBy } from "./told";
import { untoldRules } from "./untold";

export const sendSchema = z.strictObject({
  [TRAP]: z.string().max(20_000).refine(canBeStored, NOT_STORABLE).optional(),
});

/** Sends the form: makes its case, or completes the one a stop page made. Sending twice gives the same reference. */
export async function sendDraft(
  actor: PatientActor,
  input: z.infer<typeof sendSchema> = {},
): Promise<Result<Onward>> {
  const over = await overLimit("send", actor);
  return onDraft(actor, async (t, draft) => {
    const early = tooEarly(draft);
    if (early) return early;
    const clinic = await clinicById(draft.clinicId, t);
    const secondsTaken = Math.round((draft.at.getTime() - draft.createdAt.getTime()) / 1000);
    const signs = signsOfMachine(input[TRAP] ?? "", secondsTaken);
    const made = await toldBy(t, draft, clinic, {
      source: "form",
      complete: true,
      secondsTaken,
      looksAutomated: signs.trap || signs.fast,
    });
    if (made.assessment.tier !== "emergency" && !draft.made)
      await refuseTooMany(t, actor, made, over);
    const { caseId, reference, assessment } = draft.made
      ? await addAnswers(t, actor, clinic, draft.made.caseId, made)
      : await createCase(t, actor, clinic, made);
    await saveDraft(t, draft, { caseId, typed: null, submittedAt: draft.at });
    if (made.looksAutomated)
      await record(t, actor, { event: "case.looks_automated", caseId, facts: signs });
    // The birth date may bring a rule to fire that the age alone did not.
    const sent = { ...draft, made: { caseId, reference } };
    const ruleIds = await untoldRules(t, sent, assessment.result);
    if (ruleIds.length === 0) return { clinicId: draft.clinicId, caseId, reference };
    await giveNotice(t, actor, clinic, { caseId, draftId: draft.id, ruleIds });
    return { next: "stop" };
  });
}

/** Back to the check page when something is missing, which names it; or to signs that are asked again, which say so themselves. */
function tooEarly(draft: DraftRow): Onward | null {
  const [first] = missingFrom(draft);
  if (!first) return null;
  return isAskedAgain(first.step, draft)
    ? { next: first.step, back: true }
    : { next: "check", incomplete: true };
}

/** Neither an emergency nor a form that has a case already comes here. */
async function refuseTooMany(
  t: Tx,
  actor: PatientActor,
  { looksAutomated }: NewCase,
  over: number | null,
): Promise<void> {
  refuseOver(over);
  await countIntake(t, actor.clinicId, "rate.limited_form");
  if (looksAutomated) refuseOver(await overLimit("automated", actor, t));
}
