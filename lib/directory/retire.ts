import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { now } from "@/lib/base/clock";
import { tx } from "@/lib/base/db";
import { type Result, refusable } from "@/lib/base/result";
import { writeEntry } from "./guard";
import type { OneEntry } from "./schema";

/** No new referrals go there; those under way, and letters sent, keep pointing to the entry. */
export function retireSpecialist(
  actor: Actor<"directory:write">,
  one: OneEntry,
): Promise<Result<{ id: string }>> {
  return refusable(() =>
    tx(async (tx) => {
      await writeEntry(tx, actor, one, { retiredAt: await now(tx) });
      await record(tx, actor, { event: "directory.retired", objectId: one.id });
      return { id: one.id };
    }),
  );
}
