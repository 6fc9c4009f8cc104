import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db, type Prisma, type Tx } from "@/lib/base/db";
import { paths } from "@/lib/base/paths";
import { fail, Refused } from "@/lib/base/result";
import { type ViewQuery, viewParams, viewQuery } from "../queueQuery";

/** A view that somebody kept; `team`: everybody in the clinic has its tab. */
export type SavedView = { id: string; name: string; query: ViewQuery; team: boolean };

/** More tabs than these nobody reads: so many of one's own, and as many of the team. */
export const MOST_VIEWS = 12;

const seenBy = ({ clinicId, userId }: Actor): Prisma.SavedViewWhereInput => ({
  clinicId,
  OR: [{ ownerId: userId }, { ownerId: null }],
});

/** The tabs after the built-in ones: one's own, then the team's, by name. A view that cannot be read any more is left out. */
export async function readViews(actor: Actor<"queue:read">): Promise<SavedView[]> {
  const rows = await db().savedView.findMany({
    where: seenBy(actor),
    orderBy: [{ ownerId: { sort: "asc", nulls: "last" } }, { name: "asc" }],
    select: { id: true, name: true, query: true, ownerId: true },
  });
  return rows.flatMap(({ id, name, query, ownerId }) => {
    const read = viewQuery.safeParse(Object.fromEntries(new URLSearchParams(query)));
    return read.success ? [{ id, name, query: read.data, team: ownerId === null }] : [];
  });
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
