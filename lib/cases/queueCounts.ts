import "server-only";
import { sql } from "@/lib/base/db";
import type { QueueQuery } from "./queueQuery";
import { filterWhere, type Looking, viewWhere } from "./queueWhere";
import { COUNT_CAP, QUEUE_VIEWS } from "./view";

/** How many open cases each view holds, and (`here`) this one under its filters; counting stops at COUNT_CAP. */
export function countsSql(looking: Looking, query: QueueQuery): sql.Sql {
  const pairs = [
    ...QUEUE_VIEWS.map((view) => [view, viewWhere(view, looking)] as const),
    [
      "here",
      sql.sql`${viewWhere(query.view, looking)} AND ${filterWhere(query, looking)}`,
    ] as const,
  ].map(([name, where]) => sql.sql`${sql.raw(`'${name}'`)}, ${capped(looking, where)}`);
  return sql.sql`jsonb_build_object(${sql.join(pairs)})`;
}

const capped = ({ clinicId }: Looking, where: sql.Sql): sql.Sql => sql.sql`(
  SELECT count(*) FROM (
    SELECT 1 FROM "Case" c
     WHERE c."clinicId" = ${clinicId}::uuid AND c."state" <> 'closed' AND ${where}
     LIMIT ${COUNT_CAP}::int) AS t)`;
