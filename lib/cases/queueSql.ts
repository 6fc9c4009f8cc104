import "server-only";
import { sql } from "@/lib/base/db";
import type { Statement } from "@/lib/base/keptPlans";
import { countsSql } from "./queueCounts";
import type { Cursor } from "./queueCursor";
import type { QueueQuery } from "./queueQuery";
import { BY_RANK, BY_RANK_BACK, RANK } from "./queueRank";
import { filterWhere, HELD, type Looking, viewWhere } from "./queueWhere";

/** Where a page begins: after the last row of one, before the first row of another, or at the top. */
export type From = { after: Cursor } | { before: Cursor } | "top";

/**
 * The one statement behind the queue: a page, the numbers of the views, the time and the zone it is shown in, all of
 * one snapshot. A filter on what is rare may sort; a view never does.
 */
export function queueSql(looking: Looking, query: QueueQuery, from: From): sql.Sql {
  return answerSql(looking, query, linesSql(pageSql(looking, query, from), RANK));
}

const firstPages = new Map<string, Statement>();
const CLINIC = "whose clinic";
const USER = "who looks";

/** The first page of a view, without filters: the same for everybody but for whose it is, so its text is put together once. */
export function firstPageSql({ clinicId, userId }: Looking, query: QueueQuery): Statement {
  const key = `${query.view} ${query.limit} ${query.counts}`;
  const { text, values } = firstPages.get(key) ?? forAnybody(key, query);
  const mine = values.map((one) => (one === CLINIC ? clinicId : one === USER ? userId : one));
  return { text, values: mine };
}

function forAnybody(key: string, query: QueueQuery): Statement {
  const { text, values } = queueSql({ clinicId: CLINIC, userId: USER }, query, "top");
  firstPages.set(key, { text, values });
  return { text, values };
}

/**
 * Cases as lines of text: the row as JSON, which writes no tab and no end of line as such, and after tabs what a cursor
 * needs beside it. What reads them sends them on or parses them once: read column by column by the client, fifty rows
 * cost twice what finding them does.
 */
export const linesSql = (cases: sql.Sql, order: sql.Sql): sql.Sql => sql.sql`
  SELECT string_agg(concat_ws(E'\\t', row_to_json(r), c."id", c."rankTier", c."rankStrong", c."rankPossible",
           c."rankVulnerable", c."rankPeg"), E'\\n' ORDER BY ${order})
    FROM (${cases}) c CROSS JOIN LATERAL (SELECT ${ROW}) r`;

/** Rows with what stands beside them: the numbers when they are asked for, the time, the clinic's zone. */
export function answerSql(looking: Looking, query: QueueQuery, rows: sql.Sql): sql.Sql {
  const counts = query.counts === "1" ? countsSql(looking, query) : sql.sql`NULL::json`;
  return sql.sql`
    SELECT (${rows}) AS "rows", ${counts} AS "counts", now() AS "at", k."timeZone"
      FROM "Clinic" k WHERE k."id" = ${looking.clinicId}::uuid`;
}

function pageSql(looking: Looking, query: QueueQuery, from: From): sql.Sql {
  const back = from !== "top" && "before" in from;
  return sql.sql`
    SELECT c.*, ${HOLDER}, NULL AS "name"
      FROM "Case" c ${OWNER}
     WHERE c."clinicId" = ${looking.clinicId}::uuid AND c."state" <> 'closed'
       AND ${viewWhere(query.view, looking)} AND ${filterWhere(query, looking)} AND ${beyond(from)}
     ORDER BY ${back ? BY_RANK_BACK : BY_RANK}
     LIMIT ${written(query.limit + 1)}`;
}

/** A number of ours as it stands: a plan made without it would expect a tenth of all cases. */
const written = (count: number): sql.Sql => sql.raw(String(count));

function beyond(from: From): sql.Sql {
  if (from === "top") return sql.sql`TRUE`;
  const columns = sql.sql`(${RANK})`;
  return "after" in from
    ? sql.sql`${columns} > ${keyOf(from.after)}`
    : sql.sql`${columns} < ${keyOf(from.before)}`;
}

const keyOf = ([tier, due, strong, possible, vulnerable, peg, submitted, id]: Cursor): sql.Sql =>
  sql.sql`(${tier}::int, ${new Date(due)}::timestamptz, ${strong}::int, ${possible}::int,
    ${vulnerable}::int, ${peg}::int, ${new Date(submitted)}::timestamptz, ${id}::uuid)`;

export const OWNER = sql.sql`
  LEFT JOIN "User" o ON o."clinicId" = c."clinicId" AND o."id" = c."ownerId" AND ${HELD}`;

export const HOLDER = sql.sql`o."id" AS "holderId", o."name" AS "holderName"`;

/** As JavaScript writes a time, whatever zone the connection has. */
const time = (column: string): sql.Sql =>
  sql.raw(`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/**
 * QueueRow as columns. Not EXISTS for the links, which PostgreSQL answers by reading all of them at once
 * (24 ms with 60,000; this way 2).
 */
const ROW = sql.sql`
  c."reference", c."tier", c."certainty", c."state",
  ${time('c."dueAt"')} AS "dueAt", ${time('c."submittedAt"')} AS "submittedAt",
  c."nextAction", c."ruleIds", c."untriaged", c."complete", c."looksAutomated",
  (c."escalatedAt" IS NOT NULL AND c."rankTier" = 0 AND c."holderId" IS NULL) AS "escalated",
  coalesce(
    (SELECT true FROM "CaseLink" l WHERE l."clinicId" = c."clinicId"
        AND l."caseId" = c."id" AND l."state" = 'possible' LIMIT 1),
    (SELECT true FROM "CaseLink" l WHERE l."clinicId" = c."clinicId"
        AND l."otherId" = c."id" AND l."state" = 'possible' LIMIT 1),
    false) AS "possibleDuplicate",
  c."name", c."age", c."sex", c."newsAt" IS NOT NULL AS "news",
  CASE WHEN c."holderId" IS NOT NULL THEN
    json_build_object('id', c."holderId", 'name', c."holderName",
      'until', ${time('c."claimedUntil"')}) END AS "owner"`;
