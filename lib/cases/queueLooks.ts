import "server-only";
import type { Actor } from "@/lib/access/actor";
import { ok, type Result } from "@/lib/base/result";
import { readQueue } from "./queue";
import type { QueueQuery } from "./queueQuery";
import { type RowLook, rowLook } from "./rowLook";
import type { QueueCounts } from "./view";

/** A page of the queue as it reads, to bring one up to date that is shown already. */
export type QueueLooks = {
  rows: RowLook[];
  counts: QueueCounts | null;
  /** there are more rows than these */
  more: boolean;
  /** the database's time, in milliseconds */
  at: number;
};

export async function readQueueLooks(
  actor: Actor<"queue:read">,
  query: QueueQuery,
): Promise<Result<QueueLooks>> {
  const page = await readQueue(actor, query);
  if (!page.ok) return page;
  const { rows, counts, next, at, timeZone } = page.value;
  const looks = rows.map((row) => rowLook(row, at, timeZone));
  return ok({ rows: looks, counts, more: next !== null, at: at.getTime() });
}
