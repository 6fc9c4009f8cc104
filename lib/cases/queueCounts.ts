import "server-only";
import type { Actor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { db, sql } from "@/lib/base/db";
import { whereOf } from "./queueWhere";
import { STRANDED } from "./stranded";
import { COUNT_CAP, QUEUE_VIEWS, type QueueCounts } from "./view";

/** How many open cases each view holds, in one statement; counting stops at COUNT_CAP. */
export async function readCounts(actor: Actor<"queue:read">): Promise<QueueCounts> {
  const { timeZone } = await clinicById(actor.clinicId);
  const looking = { userId: actor.userId, timeZone, at: await now() };
  const columns = [
    ...QUEUE_VIEWS.map((view) => [view, whereOf(view, looking)] as const),
    ["stranded", STRANDED] as const,
  ].map(([name, where]) => capped(actor.clinicId, name, where));
  const rows = await db().$queryRaw<QueueCounts[]>`SELECT ${sql.join(columns)}`;
  const counts = rows[0];
  if (!counts) throw new Error("The queue was not counted.");
  return counts;
}

const capped = (clinicId: string, name: keyof QueueCounts, where: sql.Sql): sql.Sql => sql.sql`
  (SELECT count(*)::int FROM (
     SELECT 1 FROM "Case" c
      WHERE c."clinicId" = ${clinicId}::uuid AND c."state" <> 'closed' AND ${where}
      LIMIT ${COUNT_CAP}::int) AS t) AS ${sql.raw(`"${name}"`)}`;
