import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { MINUTE } from "@/lib/base/clock";
import { type Tx, tx } from "@/lib/base/db";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { dueFor } from "./clocks";
import { type CaseMove, moveCase } from "./move";
import { type Acted, placeOf, type StandingCase, seenCase, standingCase } from "./standing";

/** A claim holds this long without a sign of life; reading the case renews it. */
export const LEASE_MS = 15 * MINUTE;

export const claimSchema = z.strictObject({ ...seenCase, takeOver: z.literal("yes").optional() });

/**
 * Takes a case for 15 minutes; the first claim is the first look. Of two at the same instant one wins,
 * and the other is told who. With `takeOver` a case that somebody holds is taken, which the trail names.
 * Refuses: case.not_found, case.claimed, case.changed, case.wrong_state (closed).
 */
export async function claimCase(
  actor: Actor<"case:claim">,
  input: z.infer<typeof claimSchema>,
): Promise<Result<Acted>> {
  return refusable(() =>
    tx(async (tx) => {
      const takeOver = input.takeOver === "yes";
      const found = await standingCase(tx, actor, input, { takeOver });
      const holder = holderBeside(found, actor);
      if (holder && !takeOver) throw new Refused(fail("case.claimed", { by: holder.name }));
      const claimedUntil = new Date(found.at.getTime() + LEASE_MS);
      const firstLookAt = found.firstLookAt ?? found.at;
      const more = { ownerId: actor.userId, claimedUntil, firstLookAt };
      await moveCase(tx, found.guard, claimedPlace(found), more);
      await recordClaim(tx, actor, found.id, holder?.id ?? null);
      return { reference: found.reference };
    }),
  );
}

/** Whoever else holds the case: by a claim that lives, or because they decided and follow it. */
function holderBeside({ ownerId, owner, claimedUntil, at }: StandingCase, actor: Actor) {
  if (!ownerId || !owner || ownerId === actor.userId) return null;
  return claimedUntil === null || claimedUntil > at ? { id: ownerId, name: owner.name } : null;
}

/** After the first look comes the decision, with a clock of its own; what else was due stays due. */
function claimedPlace(found: StandingCase): CaseMove {
  const place = placeOf(found);
  if (found.state !== "received") return place;
  if (place.nextAction !== "first_look") return { ...place, to: "in_review" };
  const dueAt = dueFor("decide", found.tier, found.at, found.clinic);
  return { to: "in_review", turn: "clinic", nextAction: "decide", dueAt };
}

const recordClaim = (tx: Tx, actor: Actor, caseId: string, from: string | null) =>
  from
    ? record(tx, actor, { event: "case.taken_over", caseId, objectId: from })
    : record(tx, actor, { event: "case.claimed", caseId });
