import "server-only";
import { cache } from "react";
import { updateActor } from "@/lib/access/patient";
import { readReference } from "@/lib/base/reference";
import { type DraftView, readDraft } from "@/lib/intake/draft";

/** The update of the case whose status page this browser opened, read once a request; null for any other case. */
export const currentUpdate = cache(async (typed: string): Promise<DraftView | null> => {
  const actor = await updateActor();
  const draft = actor && (await readDraft(actor));
  return draft && draft.reference === readReference(typed) ? draft : null;
});
