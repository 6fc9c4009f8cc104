import "server-only";
import { cache } from "react";
import { draftActor } from "@/lib/access/patient";
import { type DraftView, readDraft } from "@/lib/intake/draft";

/** The form this browser holds, read once a request; null when it holds none. */
export const currentDraft = cache(async (): Promise<DraftView | null> => {
  const actor = await draftActor();
  return actor ? readDraft(actor) : null;
});
