import { type Voice, voiceOf } from "@/lib/i18n/voice";
import type { DraftView } from "@/lib/intake/draft";
import { STEPS, type Step } from "@/lib/intake/flow";

type Said = Pick<DraftView, "answers" | "typed">;

/** The screen that asks who fills in the form speaks of the patient until it knows: the reader may be somebody else. */
export function stepVoice(step: Step, { answers, typed }: Said): Voice {
  const said = (typed?.step === step ? typed.values.filledBy : undefined) ?? answers.filledBy;
  return step === STEPS[0] && said === undefined ? "other" : voiceOf({ filledBy: said });
}
