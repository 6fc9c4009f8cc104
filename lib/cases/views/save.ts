import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { type ViewQuery, viewQuery } from "../queueQuery";
import { viewParams } from "../viewParams";
import { MOST_VIEWS } from "./saved";

export const viewName = z.string().trim().min(1, "Give the view a name").max(40);

export const saveViewSchema = z.strictObject({
  ...viewQuery.shape,
  name: viewName,
  team: z.literal("yes").optional(),
});

/** Keeps a view with its filters as a tab, of one's own or of the team. Refuses: view.too_many. */
export function saveView(
  actor: Actor<"queue:read">,
  { name, team, ...query }: z.infer<typeof saveViewSchema>,
): Promise<Result<ViewQuery>> {
  const { clinicId, userId } = actor;
  const ownerId = team ? null : userId;
  return refusable(() =>
    tx(async (t) => {
      const there = await t.savedView.count({ where: { clinicId, ownerId } });
      if (there >= MOST_VIEWS) throw new Refused(fail("view.too_many", { most: MOST_VIEWS }));
      const id = newId();
      const text = viewParams(query).toString();
      await t.savedView.create({ data: { clinicId, id, ownerId, name, query: text } });
      await record(t, actor, { event: "view.saved", objectId: id, facts: { team: !ownerId } });
      return query;
    }),
  );
}
