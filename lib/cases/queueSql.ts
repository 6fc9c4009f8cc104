import "server-only";
import { sql } from "@/lib/base/db";
import { countsSql } from "./queueCounts";
import type { Cursor } from "./queueCursor";
import type { QueueQuery } from "./queueQuery";
import { filterWhere, HELD, type Looking, viewWhere } from "./queueWhere";

/** Where a page begins: after the last row of one, before the first row of another, or at the top. */
export type From = { after: Cursor } | { before: Cursor } | "top";

/**
 * The one statement behind the queue: a page, the numbers of the views, the time and the zone it is shown in, all of
 * one snapshot. A page without rows is one row of nulls. A filter on what is rare may sort; a view never does.
 */
export function queueSql(looking: Looking, query: QueueQuery, from: From): sql.Sql {
  const counts = query.counts === "1" ? countsSql(looking, query) : sql.sql`NULL::jsonb`;
  return sql.sql`
    SELECT p.*, now() AS "at", k."timeZone", ${counts} AS "counts"
      FROM "Clinic" k
      LEFT JOIN (${pageSql(looking, query, from)}) p ON TRUE
     WHERE k."id" = ${looking.clinicId}::uuid
     ORDER BY ${RANK}`;
}

const RANK_NAMES = [
  "rankTier",
  "dueAt",
  "rankStrong",
  "rankPossible",
  "rankVulnerable",
  "rankPeg",
  "submittedAt",
  "id",
] as const;
const RANK = sql.raw(RANK_NAMES.map((name) => `p."${name}"`).join(", "));
const rankOf = (direction: "ASC" | "DESC"): sql.Sql =>
  sql.raw(["clinicId", ...RANK_NAMES].map((name) => `c."${name}" ${direction}`).join(", "));

function pageSql(looking: Looking, query: QueueQuery, from: From): sql.Sql {
  const back = from !== "top" && "before" in from;
  return sql.sql`
    SELECT ${ROW}
      FROM "Case" c ${OWNER}
     WHERE c."clinicId" = ${looking.clinicId}::uuid AND c."state" <> 'closed'
       AND ${viewWhere(query.view, looking)} AND ${filterWhere(query, looking)} AND ${beyond(from)}
     ORDER BY ${rankOf(back ? "DESC" : "ASC")}
     LIMIT ${query.limit + 1}::int`;
}

function beyond(from: From): sql.Sql {
  if (from === "top") return sql.sql`TRUE`;
  const columns = sql.raw(`(${RANK_NAMES.map((name) => `c."${name}"`).join(", ")})`);
  return "after" in from
    ? sql.sql`${columns} > ${keyOf(from.after)}`
    : sql.sql`${columns} < ${keyOf(from.before)}`;
}

const keyOf = ([tier, due, strong, possible, vulnerable, peg, submitted, id]: Cursor): sql.Sql =>
  sql.sql`(${tier}::int, ${new Date(due)}::timestamptz, ${strong}::int, ${possible}::int,
    ${vulnerable}::int, ${peg}::int, ${new Date(submitted)}::timestamptz, ${id}::uuid)`;

export const OWNER = sql.sql`
  LEFT JOIN "User" o ON o."clinicId" = c."clinicId" AND o."id" = c."ownerId" AND ${HELD}`;

/**
 * The columns of a row. Not EXISTS for the links, which PostgreSQL answers by reading all of them at once
 * (24 ms with 60,000; this way 2).
 */
export const ROW = sql.sql`
  c."id"::text AS "id", c."reference", c."tier"::text AS "tier", c."certainty"::text AS "certainty",
  c."state"::text AS "state", c."dueAt", c."nextAction"::text AS "nextAction", c."ruleIds",
  c."untriaged", c."complete", c."looksAutomated", c."newsAt" IS NOT NULL AS "news",
  (c."escalatedAt" IS NOT NULL AND c."rankTier" = 0 AND o."id" IS NULL) AS "escalated",
  coalesce(
    (SELECT true FROM "CaseLink" l WHERE l."clinicId" = c."clinicId"
        AND l."caseId" = c."id" AND l."state" = 'possible' LIMIT 1),
    (SELECT true FROM "CaseLink" l WHERE l."clinicId" = c."clinicId"
        AND l."otherId" = c."id" AND l."state" = 'possible' LIMIT 1),
    false) AS "possibleDuplicate",
  c."age", c."sex", c."submittedAt", c."claimedUntil",
  c."rankTier", c."rankStrong", c."rankPossible", c."rankVulnerable", c."rankPeg",
  o."id"::text AS "ownerId", o."name" AS "ownerName"`;
