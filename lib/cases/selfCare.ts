import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { tx } from "@/lib/base/db";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { mailHold } from "@/lib/base/undo";
import { tierRank } from "@/lib/triage";
import { planCheckIn } from "./checkIn";
import { dueFor } from "./clocks";
import { confirmedField, refuseUnconfirmed } from "./confirmed";
import { drawSecondLook } from "./drawSecondLook";
import { levelColumns } from "./level";
import { moveCase } from "./move";
import { MOST_TEXT, writeNote } from "./notes";
import { SELF_CARE_WAYS } from "./reasons";
import { type Acted, seenCase, standingCase } from "./standing";
import { tellPatient } from "./tellPatient";
import { beforeOf } from "./undo/before";

export const selfCareSchema = z.strictObject({
  ...seenCase,
  ...confirmedField,
  way: z.enum(SELF_CARE_WAYS, "Choose how the advice was given"),
  text: z.string().trim().max(MOST_TEXT).default(""),
});

/**
 * Advice and a way back: the level becomes self-care, and the case is looked at again after six weeks. The patient is
 * told that there is an update; their page shows what helps and how to open the case again until then.
 * Refuses case.say_why when the level was same day or above and nothing is written, and case.confirm_self_care.
 */
export async function adviseSelfCare(
  actor: Actor<"case:review">,
  input: z.infer<typeof selfCareSchema>,
): Promise<Result<Acted>> {
  return refusable(() =>
    tx(async (tx) => {
      const found = await standingCase(tx, actor, input);
      const { way, text } = input;
      if (tierRank(found.tier) >= tierRank("same_day") && text === "") {
        const field = { field: "text", message: "Say what you found" };
        throw new Refused(fail("case.say_why", {}, [field]));
      }
      refuseUnconfirmed("self-care", found, input.confirmed);
      const dueAt = dueFor("follow_up", "self_care", found.at, found.clinic);
      const move = { to: "self_care", turn: "patient", nextAction: "follow_up", dueAt } as const;
      const decided = levelColumns(found, actor, "self_care", way);
      await moveCase(tx, found.guard, move, {
        ...decided,
        ownerId: actor.userId,
        claimedUntil: null,
      });
      const objectId = await writeNote(tx, actor, {
        caseId: found.id,
        kind: "self_care",
        code: way,
        text,
      });
      const secondLook = await drawSecondLook(tx, actor, found, "self_care");
      const checkIn = await planCheckIn(tx, found.clinic, found.id, found.at);
      const mails = await tellPatient(tx, found.guard.clinicId, found.id, mailHold("decision"));
      const before = beforeOf(found, { secondLook, checkIn, mails });
      const facts = { from: found.tier, way };
      await record(tx, actor, {
        event: "case.self_care",
        caseId: found.id,
        objectId,
        facts,
        before,
      });
      return { reference: found.reference };
    }),
  );
}
