import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { tx } from "@/lib/base/db";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { TIERS, type Tier, type TriageResult, tierRank } from "@/lib/triage";
import { planCheckIn } from "./checkIn";
import { LEASE_MS } from "./claim";
import { dueFor } from "./clocks";
import { confirmedField, refuseUnconfirmed } from "./confirmed";
import { drawSecondLook } from "./drawSecondLook";
import { type CaseMove, moveCase } from "./move";
import { MOST_TEXT, writeNote } from "./notes";
import { mayWait } from "./pause";
import { rankColumns } from "./rank";
import { LEVEL_REASONS } from "./reasons";
import { type Acted, placeOf, type StandingCase, seenCase, standingCase } from "./standing";
import { beforeOf } from "./undo/before";

export const levelSchema = z.strictObject({
  ...seenCase,
  ...confirmedField,
  tier: z.enum(TIERS, "Choose a level"),
  reason: z.enum(LEVEL_REASONS, "Choose a reason"),
  text: z.string().trim().max(MOST_TEXT).default(""),
});

/**
 * A clinician agrees with the level or sets another: the only way a level goes down. Lowering an emergency
 * or a same-day case asks for words as well. Refuses case.say_why, case.reason_differs, and case.confirm_lower when
 * an emergency goes down and nobody was asked about it, beside the usual.
 */
export async function changeLevel(
  actor: Actor<"case:review">,
  input: z.infer<typeof levelSchema>,
): Promise<Result<Acted>> {
  return refusable(() =>
    tx(async (tx) => {
      const found = await standingCase(tx, actor, input);
      const { tier, reason, text } = input;
      checkReason(found.tier, input);
      if (tierRank(tier) < tierRank(found.tier)) refuseUnconfirmed("lower", found, input.confirmed);
      await moveCase(tx, found.guard, placeAt(found, tier), {
        ...levelColumns(found, actor, tier, reason),
        ...(found.state === "referred" ? {} : leaseOf(found, actor)),
      });
      const objectId = await writeNote(tx, actor, {
        caseId: found.id,
        kind: "level",
        code: reason,
        text,
      });
      const secondLook = await drawSecondLook(tx, actor, found, tier);
      const checkIn = await planCheckIn(tx, found.clinic, found.id, found.at);
      const before = beforeOf(found, { secondLook, checkIn });
      const facts = { from: found.tier, to: tier, reason };
      await record(tx, actor, {
        event: "case.level_changed",
        caseId: found.id,
        objectId,
        facts,
        before,
      });
      return { reference: found.reference };
    }),
  );
}

/** What a decided level writes: the rank of the new tier, with the tie-breakers of the latest result. */
export function levelColumns(found: StandingCase, actor: Actor, tier: Tier, reason: string) {
  const result = (found.latestTriage?.result ?? null) as TriageResult | null;
  return {
    ...rankColumns(tier, result),
    decidedTier: tier,
    decidedReason: reason,
    decidedById: actor.userId,
    decidedAt: found.at,
    firstLookAt: found.firstLookAt ?? found.at,
  };
}

/** Below this a level may go down by a code alone. */
const NEEDS_WORDS: Tier = "same_day";

function checkReason(from: Tier, { tier, reason, text }: z.infer<typeof levelSchema>): void {
  if ((tier === from) !== (reason === "agree")) throw new Refused(fail("case.reason_differs"));
  const lowers = tierRank(tier) < tierRank(from);
  if (lowers && tierRank(from) >= tierRank(NEEDS_WORDS) && text === "") {
    const field = { field: "text", message: "Say what you found" };
    throw new Refused(fail("case.say_why", {}, [field]));
  }
}

/**
 * While a case is with the patient or a specialist its clock is theirs, and goes on; but nothing same-day waits for
 * the patient's answer.
 */
function placeAt(found: StandingCase, tier: Tier): CaseMove {
  const place = placeOf(found);
  if (found.state === "info_requested" && !mayWait(tier)) {
    const dueAt = dueFor("decide", tier, found.at, found.clinic);
    return { to: "in_review", turn: "clinic", nextAction: "decide", dueAt };
  }
  if (found.state !== "received" && found.state !== "in_review") return place;
  const nextAction = place.nextAction === "first_look" ? "decide" : place.nextAction;
  const dueAt = dueFor(nextAction, tier, found.at, found.clinic);
  return { to: "in_review", turn: place.turn, nextAction, dueAt };
}

const leaseOf = (found: StandingCase, actor: Actor) => ({
  ownerId: actor.userId,
  claimedUntil: new Date(found.at.getTime() + LEASE_MS),
});
