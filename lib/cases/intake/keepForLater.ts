import "server-only";
import { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import type { Result } from "@/lib/base/result";
import { type DraftRow, saveDraft } from "@/lib/intake/draftRow";
import type { FieldError, FormValues } from "@/lib/intake/fields";
import { birthDate } from "@/lib/intake/readPerson";
import { currentCode, newResumeKey } from "@/lib/intake/resumeKey";
import { canBeStored, NOT_STORABLE } from "@/lib/intake/text";
import { overLimit, refuseOver } from "../limits";
import { type Onward, onDraft } from "./onward";
import { keepPerson } from "./savePerson";

const short = z.string().max(60).refine(canBeStored, NOT_STORABLE).optional();
export const laterSchema = z.strictObject({
  "dateOfBirth.day": short,
  "dateOfBirth.month": short,
  "dateOfBirth.year": short,
  /** another code in place of the one there is */
  fresh: z.literal("yes").optional(),
});
type LaterForm = z.infer<typeof laterSchema>;

/** Keeps the date of birth with the form and gives the form a code. The page shows both. */
export async function keepForLater(actor: PatientActor, input: LaterForm): Promise<Result<Onward>> {
  const over = await overLimit("answer", actor);
  return onDraft(actor, async (t, draft) => {
    if (!draft.made) refuseOver(over);
    const { fresh, ...values } = input;
    const { dateOfBirth, errors } = birthOf(values, draft);
    if (!dateOfBirth) {
      await saveDraft(t, draft, { laterTyped: { values: values as FormValues, errors } });
      return { next: "later" };
    }
    const contact = { ...draft.contact, dateOfBirth };
    const needed = fresh === "yes" || (await currentCode(draft, t)) === null;
    const resumeHash = needed ? { resumeHash: await newResumeKey(t, draft) } : {};
    await saveDraft(t, draft, { contact, laterTyped: null, ...resumeHash });
    await keepPerson(t, { ...draft, contact });
    const caseId = draft.made?.caseId;
    if (needed)
      await record(t, actor, { event: "intake.saved_for_later", objectId: draft.id, caseId });
    return { next: "later" };
  });
}

/** The date that was typed; without one on the form, the one that is known. */
function birthOf(
  values: Omit<LaterForm, "fresh">,
  { contact }: DraftRow,
): { dateOfBirth: string | null; errors: FieldError[] } {
  const typed = Object.keys(values).length > 0;
  const read = typed ? birthDate(values) : (contact.dateOfBirth ?? null);
  if (read && read !== "future") return { dateOfBirth: read, errors: [] };
  const code = read === "future" ? "future" : "date";
  return { dateOfBirth: null, errors: [{ field: "dateOfBirth", code }] };
}
