import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/base/db";
import { readRows } from "@/lib/base/keptPlans";
import { fail, ok, type Result } from "@/lib/base/result";
import { readCursor } from "./queueCursor";
import { hasFilters, type QueueQuery } from "./queueQuery";
import { type Answer, pageOf } from "./queueRow";
import { searchQueue } from "./queueSearch";
import { type From, queueSql } from "./queueSql";
import type { QueueCounts, QueuePage, QueueRow } from "./view";

/**
 * One page of the open cases, most pressing first, or what a search finds. Pages go by key: `after` is the rank of the
 * last row seen, so a case that comes in meanwhile neither repeats nor hides another. Refuses a cursor that is not ours.
 */
export async function readQueue(
  actor: Actor<"queue:read">,
  query: QueueQuery,
): Promise<Result<QueuePage>> {
  if (query.q !== undefined) return ok(await searchQueue(actor, query, query.q));
  const from = fromOf(query);
  if (!from) return badCursor(query.after === undefined ? "before" : "after");
  const page = await readFrom(actor, query, from);
  // Going back over less than a page has reached the top: the first page is shown whole.
  const short = query.before !== undefined && page.rows.length < query.limit;
  return ok(short ? await readFrom(actor, query, "top") : page);
}

async function readFrom(
  actor: Actor<"queue:read">,
  query: QueueQuery,
  from: From,
): Promise<QueuePage> {
  const { clinicId, userId } = actor;
  const statement = queueSql({ clinicId, userId }, query, from);
  // What a filter leaves may be common or rare, and is planned by its values.
  const rows = hasFilters(query)
    ? db().$queryRaw<Answer[]>(statement)
    : readRows<Answer>(statement);
  const [answer] = await rows;
  if (!answer) throw new Error("The queue was not read: its clinic is gone.");
  return pageOf(answer, query, from === "top" ? "top" : "after" in from ? "after" : "before");
}

function fromOf({ after, before }: QueueQuery): From | null {
  const text = after ?? before;
  if (text === undefined) return "top";
  const cursor = readCursor(text);
  return cursor && (after === undefined ? { before: cursor } : { after: cursor });
}

const badCursor = (field: string) =>
  fail("input.wrong", {}, [{ field, message: "This is not a cursor of ours" }]);

export type QueueItems = {
  items: QueueRow[];
  next: string | null;
  previous: string | null;
  cut: boolean;
  at: Date;
  counts?: QueueCounts;
};

/** The same rows for machines: GET /api/queue; with `counts=1` the number of each view too. */
export async function readQueueItems(
  actor: Actor<"queue:read">,
  query: QueueQuery,
): Promise<Result<QueueItems>> {
  const page = await readQueue(actor, query);
  if (!page.ok) return page;
  const { rows: items, next, previous, cut, at, counts } = page.value;
  return ok({ items, next, previous, cut, at, ...(counts ? { counts } : {}) });
}
