import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { now } from "@/lib/base/clock";
import { tx } from "@/lib/base/db";
import { type Result, refusable } from "@/lib/base/result";
import { writeEntry } from "./guard";
import type { ChangedEntry } from "./schema";

/** New details of an entry; its age starts again only when they were checked with the office. */
export function changeSpecialist(
  actor: Actor<"directory:write">,
  { id, version, verified, ...entry }: ChangedEntry,
): Promise<Result<{ id: string }>> {
  return refusable(() =>
    tx(async (tx) => {
      const checked = verified ? { verifiedAt: await now(tx) } : {};
      await writeEntry(tx, actor, { id, version }, { ...entry, ...checked });
      const facts = { verified: verified === "yes" };
      await record(tx, actor, { event: "directory.changed", objectId: id, facts });
      return { id };
    }),
  );
}
