import "server-only";
import { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { clinicById } from "@/lib/base/clinic";
import type { Tx } from "@/lib/base/db";
import type { Result } from "@/lib/base/result";
import { type DraftRow, saveDraft } from "@/lib/intake/draftRow";
import { unansweredRequired } from "@/lib/intake/fields";
import type { Step } from "@/lib/intake/flow";
import { stepsOf } from "@/lib/intake/place";
import { isForAnother } from "@/lib/intake/proxy";
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
    const step = firstIncomplete(draft);
    if (step) return { next: step, back: true };
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

/** The first step that still lacks what must be there. */
function firstIncomplete({ kind, answers, contact }: DraftRow): Step | null {
  const screens: readonly string[] = unansweredRequired(answers).map((q) => q.screen);
  const { fullName, dateOfBirth, phone, preferredLanguage, interpreterNeeded } = contact;
  const person = [fullName, dateOfBirth, phone, preferredLanguage, interpreterNeeded];
  const lacks = (step: Step): boolean => {
    if (step === "contact")
      return person.includes(undefined) || (isForAnother(answers) && !contact.proxy);
    if (step === "consent") return contact.consentVersion === undefined;
    return screens.includes(step);
  };
  return stepsOf({ kind, answers }).find(lacks) ?? null;
}
