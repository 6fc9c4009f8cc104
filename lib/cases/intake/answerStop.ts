import "server-only";
import { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { clinicById } from "@/lib/base/clinic";
import { type Tx, tx } from "@/lib/base/db";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { readPhone } from "@/lib/intake/contact";
import { type DraftRow, lockDraft, saveDraft, type Typed } from "@/lib/intake/draftRow";
import type { FieldError } from "@/lib/intake/fields";
import { asTyped, canBeStored, NOT_STORABLE } from "@/lib/intake/text";
import { alertClinic } from "../stop";
import { goesOn, inPlace, type Onward } from "./onward";
import { keepPerson } from "./savePerson";

export const stopSchema = z.strictObject({
  noticeId: z.guid(),
  answer: z.enum(["called", "going", "cannot", "already_seen", "continue"]).optional(),
  phone: z.string().max(40).refine(canBeStored, NOT_STORABLE).optional(),
  /** the form that asks what the person does now, rather than for a number alone */
  asks: z.literal("answer").optional(),
});
type StopForm = z.infer<typeof stopSchema>;
type Draft = DraftRow & { at: Date };

/** What the person answered on the stop page. "Cannot" alerts again, and a number given here is kept with the case. */
export function answerStop(actor: PatientActor, input: StopForm): Promise<Result<Onward>> {
  return refusable(() =>
    tx(async (t) => {
      const draft = await lockDraft(t, actor);
      const notice = await t.stopNotice.findFirst({
        where: { clinicId: actor.clinicId, id: input.noticeId, draftId: draft.id },
        select: { id: true, caseId: true },
      });
      if (!notice) throw new Refused(fail("draft.not_found"));
      const typed = await keepPhone(t, draft, input);
      if (input.answer) await keepAnswer(t, actor, draft.at, { ...notice, answer: input.answer });
      return input.answer === "continue" && typed?.step !== "stop"
        ? goesOn({ ...draft, typed })
        : inPlace(draft, { next: "stop" });
    }),
  );
}

/** Keeps a number; or what was typed, when it cannot be called or nothing was said at all: then the page asks again. */
async function keepPhone(t: Tx, draft: Draft, input: StopForm): Promise<Typed | null> {
  const typed = asTyped(input.phone ?? "");
  const phone = readPhone(typed);
  const errors = errorsIn(input, { typed, phone });
  const contact = phone ? { ...draft.contact, phone } : draft.contact;
  const before = draft.typed?.step === "stop" ? null : draft.typed;
  const kept: Typed | null =
    errors.length > 0 ? { step: "stop", values: { phone: typed }, errors } : before;
  await saveDraft(t, draft, { contact, typed: kept });
  if (phone) await keepPerson(t, { ...draft, contact });
  return kept;
}

/** Whoever says what they do may leave the number out. */
function errorsIn(
  { answer, asks }: StopForm,
  { typed, phone }: { typed: string; phone: string | null },
): FieldError[] {
  if (!phone && (typed !== "" || !(answer || asks))) return [{ field: "phone", code: "phone" }];
  return asks && !answer ? [{ field: "answer", code: "whatNow" }] : [];
}

/** To go on without an answer is noted as that: answered at a time, with nothing. */
async function keepAnswer(
  t: Tx,
  actor: PatientActor,
  at: Date,
  { id, caseId, answer }: { id: string; caseId: string; answer: NonNullable<StopForm["answer"]> },
): Promise<void> {
  await t.stopNotice.update({
    where: { clinicId_id: { clinicId: actor.clinicId, id } },
    data: { answeredAt: at, ...(answer === "continue" ? {} : { answer }) },
  });
  await record(t, actor, { event: "intake.stop_answered", caseId, facts: { answer } });
  if (answer === "cannot") await alertClinic(t, await clinicById(actor.clinicId, t), caseId);
}
