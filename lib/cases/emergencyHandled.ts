import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { tx } from "@/lib/base/db";
import { type Result, refusable } from "@/lib/base/result";
import { dueFor } from "./clocks";
import { moveCase } from "./move";
import { MOST_TEXT, writeNote } from "./notes";
import { EMERGENCY_DONE, SPOKEN_TO } from "./reasons";
import { type Acted, seenCase, standingCase } from "./standing";
import { beforeOf } from "./undo/before";

export const emergencySchema = z.strictObject({
  ...seenCase,
  done: z.enum(EMERGENCY_DONE, "Choose what was done"),
  spokenTo: z.enum(SPOKEN_TO, "Choose who was spoken to"),
  text: z.string().trim().max(MOST_TEXT).default(""),
});

/** What was done, by whom, spoken to whom; the clinic asks after the person the next working day. */
export async function handleEmergency(
  actor: Actor<"case:review">,
  input: z.infer<typeof emergencySchema>,
): Promise<Result<Acted>> {
  return refusable(() =>
    tx(async (tx) => {
      const found = await standingCase(tx, actor, input);
      const { done, spokenTo, text } = input;
      const dueAt = dueFor("follow_up", "emergency", found.at, found.clinic);
      await moveCase(
        tx,
        found.guard,
        { to: "emergency_handled", turn: "clinic", nextAction: "follow_up", dueAt },
        {
          ownerId: actor.userId,
          claimedUntil: null,
          firstLookAt: found.firstLookAt ?? found.at,
        },
      );
      const note = { caseId: found.id, kind: "emergency", code: done, text } as const;
      const objectId = await writeNote(tx, actor, note);
      const facts = { done, spokenTo };
      await record(tx, actor, {
        event: "case.emergency_handled",
        caseId: found.id,
        objectId,
        facts,
        before: beforeOf(found),
      });
      return { reference: found.reference };
    }),
  );
}
