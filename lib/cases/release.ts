import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { tx } from "@/lib/base/db";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { moveCase } from "./move";
import { type Acted, placeOf, seenCase, standingCase } from "./standing";
import { beforeOf } from "./undo/before";

export const releaseSchema = z.strictObject(seenCase);

/** Gives a case back to the shared queue; what is due stays due. Refuses case.not_yours beside the usual. */
export async function releaseCase(
  actor: Actor<"case:claim">,
  input: z.infer<typeof releaseSchema>,
): Promise<Result<Acted>> {
  return refusable(() =>
    tx(async (tx) => {
      const found = await standingCase(tx, actor, input);
      if (found.ownerId !== actor.userId) throw new Refused(fail("case.not_yours"));
      await moveCase(tx, found.guard, placeOf(found), { ownerId: null, claimedUntil: null });
      await record(tx, actor, {
        event: "case.released",
        caseId: found.id,
        before: beforeOf(found),
      });
      return { reference: found.reference };
    }),
  );
}
