import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { now } from "@/lib/base/clock";
import { tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { ok, type Result } from "@/lib/base/result";
import type { NewEntry } from "./schema";

/** A new entry, checked as of now: whoever adds it has just had the office's details in hand. */
export function addSpecialist(
  actor: Actor<"directory:write">,
  entry: NewEntry,
): Promise<Result<{ id: string }>> {
  return tx(async (tx) => {
    const id = newId();
    const data = { clinicId: actor.clinicId, id, ...entry, verifiedAt: await now(tx) };
    await tx.specialist.create({ data });
    await record(tx, actor, { event: "directory.added", objectId: id });
    return ok({ id });
  });
}
