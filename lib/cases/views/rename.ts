import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { tx } from "@/lib/base/db";
import { type Result, refusable } from "@/lib/base/result";
import { viewName } from "./save";
import { viewToChange } from "./saved";

export const renameViewSchema = z.strictObject({ id: z.uuid(), name: viewName });

/** Gives a saved view another name. Refuses: view.not_found, also for somebody else's. */
export function renameView(
  actor: Actor<"queue:read">,
  { id, name }: z.infer<typeof renameViewSchema>,
): Promise<Result<{ query: string }>> {
  return refusable(() =>
    tx(async (t) => {
      const { clinicId, query } = await viewToChange(t, actor, id);
      await t.savedView.update({ where: { clinicId_id: { clinicId, id } }, data: { name } });
      await record(t, actor, { event: "view.renamed", objectId: id });
      return { query };
    }),
  );
}
