import "server-only";
import { z } from "zod";
import type { PublicActor } from "@/lib/access/actor";
import { openLink } from "@/lib/access/links";
import { record } from "@/lib/audit/record";
import { tx } from "@/lib/base/db";
import { fail, ok, type Result } from "@/lib/base/result";
import { overLimit } from "../limits";

export const byLinkSchema = z.strictObject({ token: z.string().max(64) });
export type ByLink = { clinicId: string; caseId: string; reference: string };

/** Opens a status page by its personal link, in the browser that pressed the button. Looking at the link changes nothing. */
export async function openByLink(
  actor: PublicActor,
  { token }: z.infer<typeof byLinkSchema>,
): Promise<Result<ByLink>> {
  const retryAfter = await overLimit("open", actor);
  if (retryAfter !== null) return fail("rate.limited", { retryAfter });
  const link = await openLink("patient_status", token);
  if (link?.clinicId !== actor.clinicId) return fail("link.not_found");
  const { clinicId, objectId: caseId } = link;
  return tx(async (t) => {
    const { reference } = await t.case.findUniqueOrThrow({
      where: { clinicId_id: { clinicId, id: caseId } },
      select: { reference: true },
    });
    await record(t, actor, { event: "status.opened_by_link", caseId });
    return ok({ clinicId, caseId, reference });
  });
}
