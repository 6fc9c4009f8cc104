import "server-only";
import { z } from "zod";
import type { CaseState, NextAction } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import { recordWith } from "@/lib/audit/record";
import { db, sql } from "@/lib/base/db";
import { MINUTE } from "@/lib/base/durations";
import { readRows, writeRows } from "@/lib/base/keptPlans";
import { readReference } from "@/lib/base/reference";
import { fail, ok, type Result } from "@/lib/base/result";
import type { Tier } from "@/lib/triage";
import { dueFor } from "./clocks";
import { type Acted, seenCase } from "./standing";
import { beforeOf, stoodSchema } from "./undo/before";
import { whoWasFirst } from "./whoWasFirst";

/** A claim holds this long without a sign of life; reading the case renews it. */
export const LEASE_MS = 15 * MINUTE;

export const claimSchema = z.strictObject({ ...seenCase, takeOver: z.literal("yes").optional() });

const rowSchema = stoodSchema.extend({ version: z.int() });
type Claimable = {
  id: string;
  reference: string;
  version: number;
  state: CaseState;
  nextAction: NextAction | null;
  dueAt: Date | null;
  tier: Tier;
  claimedUntil: Date | null;
  ownerId: string | null;
  ownerName: string | null;
  timeZone: string;
  hours: unknown;
  at: Date;
  row: unknown;
};

/**
 * Takes a case for 15 minutes; the first claim is the first look. Of two at the same instant one wins,
 * and the other is told who. With `takeOver` a case that somebody holds is taken, which the trail names.
 * Refuses: case.not_found, case.claimed, case.changed, case.wrong_state (closed).
 * One read and one write: sixteen clinicians that claim at once wait for each other's round trips.
 */
export async function claimCase(
  actor: Actor<"case:claim">,
  input: z.infer<typeof claimSchema>,
): Promise<Result<Acted>> {
  const found = await claimable(actor.clinicId, input.reference);
  if (!found) return fail("case.not_found");
  const holder = holderBeside(found, actor);
  const { id, reference, state } = found;
  const about = { clinicId: actor.clinicId, caseId: id };
  if (holder && input.takeOver !== "yes") return fail("case.claimed", { by: holder.name });
  if (found.version !== input.version) return whoWasFirst(db(), about);
  if (state === "closed" || !found.nextAction || !found.dueAt)
    return fail("case.wrong_state", { state });
  const taken = await writeRows(claimSql(actor, found, holder?.id));
  return taken === 1 ? ok({ reference }) : whoWasFirst(db(), about);
}

async function claimable(clinicId: string, typed: string): Promise<Claimable | undefined> {
  const rows = await readRows<Claimable>(sql.sql`
    SELECT c."id"::text AS "id", c."reference", c."version", c."state"::text AS "state",
           c."nextAction"::text AS "nextAction", c."dueAt", c."tier"::text AS "tier", c."claimedUntil",
           o."id"::text AS "ownerId", o."name" AS "ownerName", k."timeZone", k."hours", now() AS "at",
           to_jsonb(c) AS "row"
      FROM "Case" c
      JOIN "Clinic" k ON k."id" = c."clinicId"
      LEFT JOIN "User" o ON o."clinicId" = c."clinicId" AND o."id" = c."ownerId"
     WHERE c."reference" = ${readReference(typed) ?? ""} AND c."clinicId" = ${clinicId}::uuid`);
  return rows[0];
}

/** Whoever else holds the case: by a claim that lives, or because they decided and follow it. */
function holderBeside({ ownerId, ownerName, claimedUntil, at }: Claimable, actor: Actor) {
  if (!ownerId || !ownerName || ownerId === actor.userId) return null;
  return claimedUntil === null || claimedUntil > at ? { id: ownerId, name: ownerName } : null;
}

/** The claim and its line in the trail; the version stands in the update itself, so of two the second changes nothing. */
function claimSql(actor: Actor, found: Claimable, from: string | undefined): sql.Sql {
  const { state, nextAction, dueAt } = placeAfter(found);
  const until = new Date(found.at.getTime() + LEASE_MS);
  const event = from
    ? ({ event: "case.taken_over", objectId: from } as const)
    : ({ event: "case.claimed" } as const);
  return sql.sql`
    WITH changed AS (
      UPDATE "Case" SET "ownerId" = ${actor.userId}::uuid, "claimedUntil" = ${until},
             "firstLookAt" = coalesce("firstLookAt", ${found.at}), "state" = ${state}::"CaseState",
             "nextAction" = ${nextAction}::"NextAction", "dueAt" = ${dueAt}, "version" = "version" + 1
       WHERE "clinicId" = ${actor.clinicId}::uuid AND "id" = ${found.id}::uuid
         AND "version" = ${found.version}::int
      RETURNING 1)
    ${recordWith(actor, { ...event, caseId: found.id, before: beforeOf(rowSchema.parse(found.row)) })}`;
}

/** After the first look comes the decision, with a clock of its own; what else was due stays due. */
function placeAfter({ state, nextAction, dueAt, ...found }: Claimable) {
  if (state !== "received") return { state, nextAction, dueAt };
  if (nextAction !== "first_look") return { state: "in_review", nextAction, dueAt };
  const decideBy = dueFor("decide", found.tier, found.at, found);
  return { state: "in_review", nextAction: "decide", dueAt: decideBy };
}
