import "server-only";
import type { PatientActor } from "@/lib/access/actor";
import { statusCookie } from "@/lib/access/patient";
import type { Tx } from "@/lib/base/db";
import { tx } from "@/lib/base/db";
import { paths } from "@/lib/base/paths";
import { type Result, refusable } from "@/lib/base/result";
import { type DraftRow, lockDraft } from "@/lib/intake/draftRow";
import { firstUnseen, type Step } from "@/lib/intake/flow";

/** Where the form goes on: a step (with the way back to the check page), a page beside them, or the status page once sent. */
export type Onward =
  | { next: Step | "stop" | "later"; back?: boolean }
  | { clinicId: string; caseId: string; reference: string };

export function onward(to: Onward) {
  if ("reference" in to) {
    return {
      next: paths.status(to.reference),
      cookies: [statusCookie(to.clinicId, to.caseId)],
    };
  }
  if (to.next === "stop" || to.next === "later") return { next: paths.intake[to.next] };
  return { next: `${paths.intake.screen(to.next)}${to.back ? "?back=check" : ""}` };
}

/** Works on the actor's draft in a transaction. One that was sent already (a second click, an old tab) leads to its status. */
export function onDraft(
  actor: PatientActor,
  work: (t: Tx, draft: DraftRow & { at: Date }) => Promise<Onward>,
): Promise<Result<Onward>> {
  return refusable(() =>
    tx(async (t) => {
      const draft = await lockDraft(t, actor);
      return sentAs(draft) ?? work(t, draft);
    }),
  );
}

/** The status page of a draft that was sent; null while it is open. */
export function sentAs({ clinicId, made, submittedAt }: DraftRow): Onward | null {
  return made && submittedAt ? { clinicId, ...made } : null;
}

/** Back to the page that was not finished, or to the first that was not seen; after sending, to the status page. */
export const goesOn = (draft: DraftRow): Onward =>
  sentAs(draft) ?? { next: draft.typed?.step ?? firstUnseen(draft.visited, draft.answers) };

/** Where a person comes back to: a stop page that waits for an answer is first. */
export async function whereLeft(t: Tx, draft: DraftRow): Promise<Onward> {
  const { clinicId, id: draftId, made } = draft;
  const waits =
    made && (await t.stopNotice.count({ where: { clinicId, draftId, answeredAt: null } }));
  return waits ? { next: "stop" } : goesOn(draft);
}
