import "server-only";
import type { PatientActor } from "@/lib/access/actor";
import { statusCookie } from "@/lib/access/patient";
import type { Tx } from "@/lib/base/db";
import { tx } from "@/lib/base/db";
import { paths } from "@/lib/base/paths";
import { type Result, refusable } from "@/lib/base/result";
import { type DraftRow, lockDraft } from "@/lib/intake/draftRow";
import { firstUnseen, type Step } from "@/lib/intake/flow";
import { placeOf, stepsOf } from "@/lib/intake/place";

/**
 * Where the form goes on: a step (with the way back to the check page), a page beside them, or the status page once
 * sent. `incomplete`: back to the check page, since something is missing. `update`: the reference of the case to which
 * the form is an update.
 */
export type Onward =
  | { next: Step | "stop" | "later"; back?: boolean; incomplete?: true; update?: string }
  | { clinicId: string; caseId: string; reference: string };

export function onward(to: Onward) {
  if ("reference" in to) {
    return {
      next: paths.status(to.reference),
      cookies: [statusCookie(to.clinicId, to.caseId)],
    };
  }
  const place = placeOf({ kind: to.update ? "update" : "intake", reference: to.update ?? null });
  if (to.next === "stop") return { next: place.stop };
  if (to.next === "later") return { next: place.later ?? place.out };
  // The check page itself has come back: its own way back is the page before it.
  const back = to.back && to.next !== "check" ? "?back=check" : "";
  return { next: `${place.screen(to.next)}${to.incomplete ? "?problem=missing" : back}` };
}

/** Works on the actor's draft in a transaction. One that was sent already (a second click, an old tab) leads to its status. */
export function onDraft(
  actor: PatientActor,
  work: (t: Tx, draft: DraftRow & { at: Date }) => Promise<Onward>,
): Promise<Result<Onward>> {
  return refusable(() =>
    tx(async (t) => {
      const draft = await lockDraft(t, actor);
      return sentAs(draft) ?? inPlace(draft, await work(t, draft));
    }),
  );
}

/** The status page of a draft that was sent; null while it is open. */
function sentAs({ clinicId, made, submittedAt }: DraftRow): Onward | null {
  return made && submittedAt ? { clinicId, ...made } : null;
}

/** Onward within the form that it is. */
export const inPlace = ({ kind, made }: DraftRow, to: Onward): Onward =>
  kind === "update" && made && "next" in to ? { ...to, update: made.reference } : to;

/** Back to the page that was not finished, or to the first that was not seen; after sending, to the status page. */
export const goesOn = (draft: DraftRow): Onward =>
  sentAs(draft) ??
  inPlace(draft, {
    next: draft.typed?.step ?? firstUnseen(draft.visited, draft.answers, stepsOf(draft)),
  });

/** Where a person comes back to: a stop page that waits for an answer is first. */
export async function whereLeft(t: Tx, draft: DraftRow): Promise<Onward> {
  const { clinicId, id: draftId, made } = draft;
  const waits =
    made && (await t.stopNotice.count({ where: { clinicId, draftId, answeredAt: null } }));
  return waits ? inPlace(draft, { next: "stop" }) : goesOn(draft);
}
