import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { tx } from "@/lib/base/db";
import { type Result, refusable } from "@/lib/base/result";
import { writeEntry } from "./guard";
import type { OneEntry } from "./schema";

/** A retired entry takes referrals again; it keeps the day it was last checked. */
export function restoreSpecialist(
  actor: Actor<"directory:write">,
  one: OneEntry,
): Promise<Result<{ id: string }>> {
  return refusable(() =>
    tx(async (tx) => {
      await writeEntry(tx, actor, one, { retiredAt: null });
      await record(tx, actor, { event: "directory.restored", objectId: one.id });
      return { id: one.id };
    }),
  );
}
