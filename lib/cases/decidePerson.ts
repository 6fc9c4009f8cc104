import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { recordAll } from "@/lib/audit/record";
import { now } from "@/lib/base/clock";
import { tx } from "@/lib/base/db";
import { isOwnPath } from "@/lib/base/paths";
import { readReference } from "@/lib/base/reference";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import type { Acted } from "./standing";

export const personSchema = z.strictObject({
  /** the case it is decided from */
  reference: z.string().max(40),
  link: z.guid(),
  /** as it was seen: of two who decide at once the second is told who was first */
  seen: z.enum(["possible", "same", "different"]),
  decision: z.enum(["same", "different"]),
  back: z.string().max(400).refine(isOwnPath, "Give a path of ours").optional(),
});

/** Whether two cases are of one person. Both stay as they are; a wrong decision is taken again the other way. */
export async function decidePerson(
  actor: Actor<"case:review">,
  { reference: typed, link: id, seen, decision }: z.infer<typeof personSchema>,
): Promise<Result<Acted>> {
  return refusable(() =>
    tx(async (t) => {
      const reference = readReference(typed) ?? "";
      const { clinicId, userId } = actor;
      const of = { reference: true };
      const link = await t.caseLink.findFirst({
        where: { clinicId, id, OR: [{ case: { reference } }, { other: { reference } }] },
        include: { case: { select: of }, other: { select: of } },
      });
      if (!link) throw new Refused(fail("case.not_found"));
      const { count } = await t.caseLink.updateMany({
        where: { clinicId, id, state: seen },
        data: { state: decision, decidedById: userId, decidedAt: await now(t) },
      });
      if (count === 0) {
        const last = await t.caseLink.findFirst({
          where: { clinicId, id },
          select: { decidedBy: { select: { name: true } } },
        });
        throw new Refused(
          fail("case.changed", {
            by: last?.decidedBy?.name ?? "Someone",
            what: "decided whether this is the same person",
          }),
        );
      }
      const about = { event: "case.person_decided" as const, objectId: id };
      await recordAll(t, actor, [
        { ...about, caseId: link.caseId, facts: { decision, other: link.other.reference } },
        { ...about, caseId: link.otherId, facts: { decision, other: link.case.reference } },
      ]);
      return { reference };
    }),
  );
}
