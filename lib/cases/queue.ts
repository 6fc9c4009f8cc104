import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { db, sql } from "@/lib/base/db";
import { fail, ok, type Result } from "@/lib/base/result";
import { type Cursor, cursorOf, type Ranked, readCursor } from "./queueCursor";
import { HELD, whereOf } from "./queueWhere";
import { QUEUE_VIEWS, type QueuePage, type QueueRow } from "./view";

/** "?after=&limit=" asks for nothing: an empty value counts as none. */
const orNone = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema);

export const queueQuery = z.strictObject({
  view: orNone(z.enum(QUEUE_VIEWS).default("all")),
  after: orNone(z.string().max(400).optional()),
  limit: orNone(z.coerce.number().int().min(1).max(100).default(50)),
});
export type QueueQuery = z.infer<typeof queueQuery>;

type Row = Omit<QueueRow, "owner"> &
  Ranked & { ownerId: string | null; ownerName: string | null; claimedUntil: Date | null };

/**
 * One page of the open cases, most pressing first. Pages go by key: `after` is the rank of the last row seen,
 * so a case that comes in meanwhile neither repeats nor hides another. Refuses a cursor that is not ours.
 */
export async function readQueue(
  actor: Actor<"queue:read">,
  { view, after, limit }: QueueQuery,
): Promise<Result<QueuePage>> {
  const cursor = after === undefined ? null : readCursor(after);
  if (after !== undefined && !cursor) {
    return fail("input.wrong", {}, [{ field: "after", message: "This is not a cursor of ours" }]);
  }
  const { timeZone } = await clinicById(actor.clinicId);
  const where = whereOf(view, { userId: actor.userId, timeZone, at: await now() });
  const found = await db().$queryRaw<Row[]>(pageSql(actor.clinicId, where, cursor, limit + 1));
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return ok({
    rows: rows.map(rowView),
    next: found.length > limit && last ? cursorOf(last) : null,
  });
}

/**
 * The one statement behind a page: a scan of the partial index case_queue from the cursor on. Not EXISTS, which
 * PostgreSQL answers by reading all links at once (24 ms with 60,000; this way 2).
 */
export const pageSql = (
  clinicId: string,
  where: sql.Sql,
  cursor: Cursor | null,
  limit: number,
): sql.Sql => sql.sql`
    SELECT c."id"::text AS "id", c."reference", c."tier"::text AS "tier",
           c."certainty"::text AS "certainty", c."state"::text AS "state", c."dueAt",
           c."nextAction"::text AS "nextAction", c."ruleIds", c."untriaged", c."complete",
           c."looksAutomated",
           (c."escalatedAt" IS NOT NULL AND c."rankTier" = 0 AND o."id" IS NULL) AS "escalated",
           coalesce(
             (SELECT true FROM "CaseLink" l WHERE l."clinicId" = c."clinicId"
                 AND l."caseId" = c."id" AND l."state" = 'possible' LIMIT 1),
             (SELECT true FROM "CaseLink" l WHERE l."clinicId" = c."clinicId"
                 AND l."otherId" = c."id" AND l."state" = 'possible' LIMIT 1),
             false) AS "possibleDuplicate",
           c."age", c."sex", c."submittedAt", c."claimedUntil",
           c."rankTier", c."rankStrong", c."rankPossible", c."rankVulnerable", c."rankPeg",
           o."id"::text AS "ownerId", o."name" AS "ownerName"
      FROM "Case" c
      LEFT JOIN "User" o ON o."clinicId" = c."clinicId" AND o."id" = c."ownerId" AND ${HELD}
     WHERE c."clinicId" = ${clinicId}::uuid AND c."state" <> 'closed' AND ${where}
       AND ${cursor ? afterKey(cursor) : sql.sql`TRUE`}
     ORDER BY c."clinicId", c."rankTier", c."dueAt", c."rankStrong", c."rankPossible",
              c."rankVulnerable", c."rankPeg", c."submittedAt", c."id"
     LIMIT ${limit}`;

function afterKey([tier, due, strong, possible, vulnerable, peg, submitted, id]: Cursor): sql.Sql {
  return sql.sql`(c."rankTier", c."dueAt", c."rankStrong", c."rankPossible", c."rankVulnerable",
    c."rankPeg", c."submittedAt", c."id") > (${tier}::int, ${new Date(due)}::timestamptz,
    ${strong}::int, ${possible}::int, ${vulnerable}::int, ${peg}::int,
    ${new Date(submitted)}::timestamptz, ${id}::uuid)`;
}

const rowView = ({ ownerId, ownerName, claimedUntil, ...row }: Row): QueueRow => ({
  reference: row.reference,
  tier: row.tier,
  certainty: row.certainty,
  state: row.state,
  dueAt: row.dueAt,
  nextAction: row.nextAction,
  ruleIds: row.ruleIds,
  untriaged: row.untriaged,
  complete: row.complete,
  looksAutomated: row.looksAutomated,
  escalated: row.escalated,
  possibleDuplicate: row.possibleDuplicate,
  age: row.age,
  sex: row.sex,
  submittedAt: row.submittedAt,
  owner: ownerId && ownerName ? { id: ownerId, name: ownerName, until: claimedUntil } : null,
});

export type QueueItem = Pick<
  QueueRow,
  "reference" | "tier" | "certainty" | "state" | "dueAt" | "ruleIds"
>;

/** The same rows for machines: GET /api/queue. */
export async function readQueueItems(
  actor: Actor<"queue:read">,
  query: QueueQuery,
): Promise<Result<{ items: QueueItem[]; next: string | null }>> {
  const page = await readQueue(actor, query);
  if (!page.ok) return page;
  const items = page.value.rows.map(({ reference, tier, certainty, state, dueAt, ruleIds }) => ({
    reference,
    tier,
    certainty,
    state,
    dueAt,
    ruleIds,
  }));
  return ok({ items, next: page.value.next });
}
