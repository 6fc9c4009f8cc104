import { db, sql } from "@/lib/base/db";
import { viewWhere } from "@/lib/cases/queueWhere";
import { QUEUE_VIEWS } from "@/lib/cases/view";
import { type Clinician, pageOf } from "./works";

/** The views whose first page does not begin with every emergency that belongs there, or is full of them. */
export async function emergenciesMissing(actor: Clinician): Promise<string[]> {
  const missing: string[] = [];
  for (const view of QUEUE_VIEWS) {
    const [row] = await db().$queryRaw<{ n: number }[]>(sql.sql`
      SELECT count(*)::int AS n FROM (SELECT 1 FROM "Case" c
        WHERE c."clinicId" = ${actor.clinicId}::uuid AND c."state" <> 'closed' AND c."tier" = 'emergency'
          AND ${viewWhere(view, actor)} LIMIT 50) AS t`);
    const { rows } = await pageOf(actor, { view });
    const lead = rows.findIndex((r) => r.tier !== "emergency");
    if ((lead < 0 ? rows.length : lead) !== (row?.n ?? 0)) missing.push(view);
  }
  return missing;
}
