import "server-only";
import { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import { fail, Refused, type Result } from "@/lib/base/result";
import { type DraftContact, type DraftRow, saveDraft, withStep } from "@/lib/intake/draftRow";
import { type FormValues, fieldNames } from "@/lib/intake/fields";
import { firstUnseen, isScreen, isStep, nextStep, type Step, stillSeen } from "@/lib/intake/flow";
import { stepsOf } from "@/lib/intake/place";
import { PRIVATE_FIELD } from "@/lib/intake/proxy";
import { readScreen } from "@/lib/intake/readScreen";
import { isAskedAgain, isDanger } from "@/lib/intake/stale";
import { canBeStored, NOT_STORABLE } from "@/lib/intake/text";
import { typedOn } from "@/lib/intake/typedOn";
import type { ScreenId } from "@/lib/triage";
import { overLimit, refuseOver } from "../limits";
import { stopIfAlarming } from "./alarm";
import { type Onward, onDraft } from "./onward";

const text = z.string().max(20_000).refine(canBeStored, NOT_STORABLE);
const formValue = z.union([text, z.array(text).max(60)]);
/** A screen's form: its step, where it came from, whether to come back later, and the fields of its questions. */
export const screenSchema = z
  .looseObject({
    step: z.string(),
    back: z.literal("check").optional(),
    later: z.literal("yes").optional(),
  })
  .catchall(formValue);

/** Saves one screen of questions, re-triages, and says where to go: the stop page before anything else. */
export async function saveScreen(
  actor: PatientActor,
  { step, back, later, ...values }: z.infer<typeof screenSchema>,
): Promise<Result<Onward>> {
  if (!isStep(step) || !isScreen(step)) return refuse(["step"]);
  const names = fieldNames(step);
  const unknown = Object.keys(values).filter((name) => !names.has(name));
  if (unknown.length > 0) return refuse(unknown);
  const over = await overLimit("answer", actor);
  return onDraft(actor, async (t, draft) => {
    const steps = stepsOf(draft);
    if (!steps.includes(step)) throw new Refused(refuse(["step"]));
    const given = values as FormValues;
    const { answers, errors } = readScreen(step, given, draft.answers);
    const wrong = errors.length > 0;
    const seen = stillSeen(draft.visited, draft.answers, answers);
    const visited = wrong || later ? seen : withStep(seen, step);
    const contact = withPresence(draft.contact, step, values[PRIVATE_FIELD]);
    const caseId = await stopIfAlarming(t, actor, { ...draft, answers, contact });
    if (!caseId && !draft.made) refuseOver(over);
    await saveDraft(t, draft, {
      answers,
      contact,
      visited,
      ...(isDanger(step) && { signsAt: draft.signsAt ?? draft.at }),
      typed: typedOn({ step, values: given, errors }, later),
      ...(caseId ? { caseId } : {}),
    });
    if (caseId) return { next: "stop" };
    if (later) return { next: "later" };
    if (wrong) return { next: step, back: back === "check" };
    // A changed answer may have brought up a screen that was not asked before: it comes before the check page.
    return back === "check"
      ? { next: firstUnseen(visited, answers, steps), back: true }
      : { next: askedAgainOr(nextStep(step, answers, steps), visited, draft) };
  });
}

/** Onward; but first to danger signs that were open again when the person came back. */
function askedAgainOr(next: Step, visited: string[], draft: DraftRow): Step {
  const first = firstUnseen(visited, draft.answers, stepsOf(draft));
  return isAskedAgain(first, draft) ? first : next;
}

/** On a screen with private questions a proxy says whether the patient is there; the clinician is told. */
function withPresence(contact: DraftContact, step: ScreenId, said: unknown): DraftContact {
  if (said !== "yes" && said !== "no") return contact;
  return { ...contact, presence: { ...contact.presence, [step]: said } };
}

const refuse = (fields: string[]) =>
  fail(
    "input.wrong",
    {},
    fields.map((field) => ({ field, message: "Unknown key" })),
  );
