import "server-only";
import type { PatientActor } from "@/lib/access/actor";
import type { Answers } from "@/lib/triage";
import { type DraftContact, findDraft, type Typed } from "./draftRow";
import { STEPS, type Step } from "./flow";
import { isAskedAgain } from "./stale";
import { lastStop, type StopView } from "./stopView";

export type { StopView } from "./stopView";

/** What the pages of the form may know. */
export type DraftView = {
  kind: "intake" | "update";
  locale: "en" | "es";
  answers: Answers;
  /** what was typed on the page that was refused last, and why */
  typed: Typed | null;
  contact: DraftContact;
  /** steps that were saved */
  visited: readonly string[];
  /** steps that ask again what was answered too long ago to count */
  again: readonly Step[];
  /** of the case, once there is one: made by a stop page, or by sending */
  reference: string | null;
  submitted: boolean;
  /** the latest stop page */
  stop: StopView | null;
};

/** The form as this browser may see it; null when it holds none. */
export async function readDraft(actor: PatientActor): Promise<DraftView | null> {
  const draft = await findDraft(actor);
  if (!draft) return null;
  const { kind, locale, answers, typed, contact, visited, made, submittedAt } = draft;
  return {
    kind,
    locale,
    answers,
    typed,
    contact,
    visited,
    again: STEPS.filter((step) => isAskedAgain(step, draft)),
    reference: made?.reference ?? null,
    submitted: submittedAt !== null,
    stop: made && (await lastStop(draft)),
  };
}
