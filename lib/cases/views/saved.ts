import "server-only";
import type { Actor } from "@/lib/access/actor";
import { type Prisma, sql, type Tx } from "@/lib/base/db";
import { readRows } from "@/lib/base/keptPlans";
import { paths } from "@/lib/base/paths";
import { fail, Refused } from "@/lib/base/result";
import { type ViewQuery, viewQuery } from "../queueQuery";
import { viewParams } from "../viewParams";

/** A view that somebody kept; `team`: everybody in the clinic has its tab. */
export type SavedView = { id: string; name: string; query: ViewQuery; team: boolean };

/** More tabs than these nobody reads: so many of one's own, and as many of the team. */
export const MOST_VIEWS = 12;

const seenBy = ({ clinicId, userId }: Actor): Prisma.SavedViewWhereInput => ({
  clinicId,
  OR: [{ ownerId: userId }, { ownerId: null }],
});

export type Colleague = { id: string; name: string };
type Stored = { id: string; name: string; query: string; team: boolean };

/**
 * What stands around the list, in one statement: the tabs after the built-in ones (one's own, then the team's, by
 * name) and who may own a case.
 */
export async function readAround({ clinicId, userId }: Actor<"queue:read">) {
  const [row] = await readRows<{ views: Stored[] | null; colleagues: Colleague[] | null }>(sql.sql`
    SELECT (SELECT json_agg(v ORDER BY v."team", v."name") FROM (
              SELECT "id", "name", "query", "ownerId" IS NULL AS "team" FROM "SavedView"
               WHERE "clinicId" = ${clinicId}::uuid AND ("ownerId" = ${userId}::uuid OR "ownerId" IS NULL)
           ) v) AS "views",
           (SELECT json_agg(json_build_object('id', "id", 'name', "name") ORDER BY "name") FROM "User"
             WHERE "clinicId" = ${clinicId}::uuid AND "role" = 'clinician' AND "disabledAt" IS NULL
           ) AS "colleagues"`);
  return { views: (row?.views ?? []).flatMap(viewOf), colleagues: row?.colleagues ?? [] };
}

/** A view that cannot be read any more is left out. */
function viewOf({ id, name, query, team }: Stored): SavedView[] {
  const read = viewQuery.safeParse(Object.fromEntries(new URLSearchParams(query)));
  return read.success ? [{ id, name, query: read.data, team }] : [];
}

/** One of those that this person may change: their own, or one of the team. Throws Refused view.not_found. */
export async function viewToChange(t: Tx, actor: Actor, id: string) {
  const row = await t.savedView.findFirst({ where: { ...seenBy(actor), id } });
  if (!row) throw new Refused(fail("view.not_found"));
  return row;
}

/** Where a view is seen. */
export function viewPath(query: ViewQuery): string {
  const params = viewParams(query);
  return params.size > 0 ? `${paths.queue}?${params}` : paths.queue;
}
