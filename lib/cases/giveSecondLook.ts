import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { now } from "@/lib/base/clock";
import { tx } from "@/lib/base/db";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { TIERS } from "@/lib/triage";
import { MOST_TEXT } from "./notes";

export const secondLookSchema = z.strictObject({
  look: z.guid(),
  tier: z.enum(TIERS, "Choose a level"),
  text: z.string().trim().max(MOST_TEXT).default(""),
});

/**
 * Says what the second clinician would have decided. Nothing of the case moves: a difference goes back to the first as a
 * notice on it. Refuses look.not_found, look.own, look.given with who gave it.
 */
export function giveSecondLook(
  actor: Actor<"case:review">,
  { look: id, tier, text }: z.infer<typeof secondLookSchema>,
): Promise<Result<{ agrees: boolean }>> {
  return refusable(() =>
    tx(async (t) => {
      const { clinicId, userId } = actor;
      const where = { clinicId_id: { clinicId, id } };
      const found = await t.secondLook.findUnique({ where });
      if (!found) throw new Refused(fail("look.not_found"));
      if (found.firstById === userId) throw new Refused(fail("look.own"));
      const { count } = await t.secondLook.updateMany({
        where: { clinicId, id, givenAt: null },
        data: { secondById: userId, secondTier: tier, text, givenAt: await now(t) },
      });
      if (count === 0) {
        const given = await t.secondLook.findUnique({ where, select: { second: true } });
        throw new Refused(fail("look.given", { by: given?.second?.name ?? "Someone" }));
      }
      const agrees = tier === found.firstTier;
      const facts = { agrees, tier };
      await record(t, actor, {
        event: "second_look.given",
        caseId: found.caseId,
        objectId: id,
        facts,
      });
      return { agrees };
    }),
  );
}
