import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/base/db";
import { readRows } from "@/lib/base/keptPlans";
import { fail, ok, type Result } from "@/lib/base/result";
import { readCursor } from "./queueCursor";
import { hasFilters, type QueueQuery } from "./queueQuery";
import { type Answer, jsonOf, pageOf, readPage, type WrittenPage } from "./queueRow";
import { searchQueue } from "./queueSearch";
import { type From, firstPageSql, queueSql } from "./queueSql";
import type { Looking } from "./queueWhere";
import type { QueuePage } from "./view";

/**
 * One page of the open cases, most pressing first, or what a search finds. Pages go by key: `after` is the rank of the
 * last row seen, so a case that comes in meanwhile neither repeats nor hides another. Refuses a cursor that is not ours.
 */
export async function readQueue(
  actor: Actor<"queue:read">,
  query: QueueQuery,
): Promise<Result<QueuePage>> {
  const page = await readWritten(actor, query);
  return page.ok ? ok(readPage(page.value)) : page;
}

/** The same rows for machines, as the database wrote them: GET /api/queue; with `counts=1` the number of each view too. */
export async function readQueueJson(
  actor: Actor<"queue:read">,
  query: QueueQuery,
): Promise<Result<string>> {
  const page = await readWritten(actor, query);
  return page.ok ? ok(jsonOf(page.value)) : page;
}

async function readWritten(
  actor: Actor<"queue:read">,
  query: QueueQuery,
): Promise<Result<WrittenPage>> {
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
): Promise<WrittenPage> {
  const [answer] = await asked(actor, query, from);
  if (!answer) throw new Error("The queue was not read: its clinic is gone.");
  return pageOf(answer, query, from === "top" ? "top" : "after" in from ? "after" : "before");
}

/** What a filter leaves may be common or rare, and is planned by its values; of the others the plan is kept. */
function asked(looking: Looking, query: QueueQuery, from: From): Promise<Answer[]> {
  if (hasFilters(query)) return db().$queryRaw<Answer[]>(queueSql(looking, query, from));
  return readRows(from === "top" ? firstPageSql(looking, query) : queueSql(looking, query, from));
}

function fromOf({ after, before }: QueueQuery): From | null {
  const text = after ?? before;
  if (text === undefined) return "top";
  const cursor = readCursor(text);
  return cursor && (after === undefined ? { before: cursor } : { after: cursor });
}

const badCursor = (field: string) =>
  fail("input.wrong", {}, [{ field, message: "This is not a cursor of ours" }]);
