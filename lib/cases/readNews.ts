import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import type { Tx } from "@/lib/base/db";
import { Refused } from "@/lib/base/result";
import { type StandingCase, seenCase, standingCase } from "./standing";
import { whoWasFirst } from "./whoWasFirst";

export const newsSchema = z.strictObject(seenCase);

/** A clinician has read what the patient wrote; messages count as seen to. Nothing else of the case moves. */
export async function readNews(
  t: Tx,
  actor: Actor<"case:review">,
  input: z.infer<typeof newsSchema>,
): Promise<StandingCase> {
  const found = await standingCase(t, actor, input);
  const { guard, at } = found;
  const { clinicId, id } = guard;
  const { count } = await t.case.updateMany({
    where: { clinicId, id, version: guard.version },
    data: { newsAt: null, version: { increment: 1 } },
  });
  if (count === 0) throw new Refused(await whoWasFirst(t, { clinicId, caseId: id }));
  await t.patientMessage.updateMany({
    where: { clinicId, caseId: id, handledAt: null },
    data: { handledAt: at, handledById: actor.userId },
  });
  await record(t, actor, { event: "case.news_read", caseId: id });
  return found;
}
