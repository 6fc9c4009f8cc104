import "server-only";
import { randomInt } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import type { Tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import type { Tier } from "@/lib/triage";
import type { StandingCase } from "./standing";

/** Hundredths of a percent. */
const ALL = 10_000;

/** Whether the lot falls on a decision: drawn anew each time, so that nobody can tell beforehand. */
export const isDrawn = (percent: number, lot: (below: number) => number = randomInt): boolean =>
  lot(ALL) < percent * (ALL / 100);

const DRAWN_FROM: readonly Tier[] = ["routine", "self_care"];

/**
 * Draws some of the decisions that end in routine or self-care for a second look, in the decision's transaction. The
 * case goes on meanwhile. Gives its id when one was drawn. The entry in the trail names the look, not the case: on its timeline it would give it away.
 */
export async function drawSecondLook(
  t: Tx,
  actor: Actor,
  { guard: { clinicId, id: caseId }, clinic, at }: StandingCase,
  firstTier: Tier,
): Promise<string | undefined> {
  if (!DRAWN_FROM.includes(firstTier) || !isDrawn(clinic.settings.secondLookPercent)) return;
  const waiting = await t.secondLook.count({ where: { clinicId, caseId, givenAt: null } });
  if (waiting > 0) return;
  const id = newId();
  const drawn = { clinicId, id, caseId, firstById: actor.userId, firstTier, drawnAt: at };
  await t.secondLook.create({ data: drawn });
  await record(t, actor, { event: "second_look.drawn", objectId: id });
  return id;
}
