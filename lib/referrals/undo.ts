import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { tx } from "@/lib/base/db";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { type Acted, seenCase, standingCase } from "@/lib/cases/standing";
import { lastDecision } from "@/lib/cases/undo/last";
import { restoreCase, unmake } from "@/lib/cases/undo/restore";
import { unsend } from "./unsend";

export const undoSchema = z.strictObject(seenCase);

/**
 * Takes back the last decision about a case, by whoever made it and within its seconds. It stays in the trail, and so
 * does the taking back. Refuses undo.too_late, undo.not_yours, and case.changed when something came after.
 */
export async function undoDecision(
  actor: Actor<"case:review">,
  input: z.infer<typeof undoSchema>,
): Promise<Result<Acted>> {
  return refusable(() =>
    tx(async (t) => {
      const found = await standingCase(t, actor, input, { takeOver: true });
      const { clinicId, id: caseId } = found.guard;
      const last = await lastDecision(t, { clinicId, caseId }, found.at);
      if (!last) throw new Refused(fail("undo.too_late"));
      if (last.byId !== actor.userId) throw new Refused(fail("undo.not_yours"));
      await restoreCase(t, { clinicId, id: caseId }, last.before);
      await unmake(t, found.clinic, caseId, found.at, last.before);
      await unsend(t, clinicId, last.before.made.referrals, found.at);
      const facts = { what: last.event };
      await record(t, actor, { event: "case.undone", caseId, objectId: last.id, facts });
      return { reference: found.reference };
    }),
  );
}
