import "server-only";
import { sql } from "@/lib/base/db";
import { hasFilters, type QueueQuery } from "./queueQuery";
import { BY_RANK } from "./queueRank";
import { filterWhere, type Looking, viewWhere } from "./queueWhere";
import { COUNT_CAP, QUEUE_VIEWS } from "./view";

/** How many open cases each view holds, and (`here`) this one under its filters; counting stops at COUNT_CAP. */
export function countsSql(looking: Looking, query: QueueQuery): sql.Sql {
  const wheres: [string, sql.Sql][] = QUEUE_VIEWS.map((view) => [view, viewWhere(view, looking)]);
  if (hasFilters(query)) {
    const here = sql.sql`${viewWhere(query.view, looking)} AND ${filterWhere(query, looking)}`;
    wheres.push(["here", here]);
  }
  const pairs = wheres.map(
    ([name, where]) => sql.sql`${sql.raw(`'${name}'`)}, ${capped(looking, where)}`,
  );
  return sql.sql`json_build_object(${sql.join(pairs)})`;
}

/** In the order of rank, which an index has: left free, PostgreSQL would read the table until it has met enough. */
const capped = ({ clinicId }: Looking, where: sql.Sql): sql.Sql => sql.sql`(
  SELECT count(*) FROM (
    SELECT 1 FROM "Case" c
     WHERE c."clinicId" = ${clinicId}::uuid AND c."state" <> 'closed' AND ${where}
     ORDER BY ${BY_RANK} LIMIT ${sql.raw(String(COUNT_CAP))}) AS t)`;
