import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import { caseActor } from "@/lib/access/patient";
import { paths } from "@/lib/base/paths";
import { type OwnView, readOwn } from "@/lib/cases/own/ownView";

/** Read once a request: each read is recorded. */
const opened = cache(async (reference: string): Promise<OwnView | null> => {
  const actor = await caseActor();
  return actor ? readOwn(actor, reference) : null;
});

/** The case this browser opened; without it the page that asks for the date of birth. */
export async function ownOrAsk(reference: string): Promise<OwnView> {
  const found = await opened(reference);
  if (!found) redirect(paths.status(encodeURIComponent(reference)));
  return found;
}

/** For titles, which must not lead elsewhere. */
export const ownOrNull = (reference: string): Promise<OwnView | null> =>
  opened(reference).catch(() => null);
