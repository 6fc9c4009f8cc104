import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { tx } from "@/lib/base/db";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { planCheckIn } from "./checkIn";
import { LEASE_MS } from "./claim";
import { dueFor } from "./clocks";
import { moveCase } from "./move";
import { MOST_TEXT, writeNote } from "./notes";
import { REOPEN_REASONS } from "./reasons";
import { type Acted, seenCase, standingCase } from "./standing";
import { beforeOf } from "./undo/before";

export const reopenSchema = z.strictObject({
  ...seenCase,
  reason: z.enum(REOPEN_REASONS, "Choose a reason"),
  text: z.string().trim().max(MOST_TEXT).default(""),
});

/** Takes a closed case, or one that was decided, back into review, claimed by whoever opens it again. */
export async function reopenCase(
  actor: Actor<"case:review">,
  input: z.infer<typeof reopenSchema>,
): Promise<Result<Acted>> {
  return refusable(() =>
    tx(async (tx) => {
      const found = await standingCase(tx, actor, input);
      const { reason, text } = input;
      if (!["closed", "self_care", "emergency_handled"].includes(found.state)) {
        throw new Refused(fail("case.wrong_state", { state: found.state }));
      }
      const dueAt = dueFor("decide", found.tier, found.at, found.clinic);
      await moveCase(
        tx,
        found.guard,
        { to: "in_review", turn: "clinic", nextAction: "decide", dueAt },
        {
          ownerId: actor.userId,
          claimedUntil: new Date(found.at.getTime() + LEASE_MS),
          closedAt: null,
          closeReason: null,
        },
      );
      const note = { caseId: found.id, kind: "reopen", code: reason, text } as const;
      const objectId = await writeNote(tx, actor, note);
      const checkIn = await planCheckIn(tx, found.clinic, found.id, found.at);
      const before = beforeOf(found, { checkIn });
      const facts = { from: found.state, reason };
      await record(tx, actor, {
        event: "case.reopened",
        caseId: found.id,
        objectId,
        facts,
        before,
      });
      return { reference: found.reference };
    }),
  );
}
