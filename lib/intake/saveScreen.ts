import "server-only";
import { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import { tx } from "@/lib/base/db";
import { fail, type Result, refusable } from "@/lib/base/result";
import { stopIfAlarming } from "./alarm";
import { lockDraft, saveDraft } from "./draftRow";
import { isScreen, isStep, nextStep, type Step } from "./flow";
import { type FormValues, readScreen } from "./readScreen";

const formValue = z.union([z.string().max(20_000), z.array(z.string().max(200)).max(60)]);
/** A screen's form: its step, where it came from, and the fields of its questions. */
export const screenSchema = z
  .looseObject({
    step: z.string(),
    back: z.literal("check").optional(),
  })
  .catchall(formValue);

export type Onward = { next: Step | "stop" };

/** Saves one screen of questions, re-triages, and says where to go: the stop page before anything else. */
export async function saveScreen(
  actor: PatientActor,
  { step, back, ...values }: z.infer<typeof screenSchema>,
): Promise<Result<Onward>> {
  if (!isStep(step) || !isScreen(step))
    return fail("input.wrong", {}, [{ field: "step", message: "Unknown step" }]);
  return refusable(() =>
    tx(async (t) => {
      const draft = await lockDraft(t, actor);
      const { answers, errors } = readScreen(step, values as FormValues, draft.answers);
      const caseId = await stopIfAlarming(t, actor, draft, answers);
      const typed = errors.length > 0 ? { step, values: values as FormValues, errors } : null;
      await saveDraft(t, draft, {
        answers,
        typed,
        ...(typed ? {} : { step }),
        ...(caseId ? { caseId } : {}),
      });
      if (caseId) return { next: "stop" as const };
      if (typed) return { next: step };
      const onward = nextStep(step, answers);
      return {
        next: back === "check" && draft.visited.includes(onward) ? ("check" as const) : onward,
      };
    }),
  );
}
