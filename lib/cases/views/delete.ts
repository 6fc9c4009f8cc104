import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { tx } from "@/lib/base/db";
import { type Result, refusable } from "@/lib/base/result";
import { viewToChange } from "./saved";

export const deleteViewSchema = z.strictObject({ id: z.uuid() });

/** Takes a saved view away; its cases stay where they are. Refuses: view.not_found, also for somebody else's. */
export function deleteView(
  actor: Actor<"queue:read">,
  { id }: z.infer<typeof deleteViewSchema>,
): Promise<Result<{ query: string }>> {
  return refusable(() =>
    tx(async (t) => {
      const { clinicId, query } = await viewToChange(t, actor, id);
      await t.savedView.delete({ where: { clinicId_id: { clinicId, id } } });
      await record(t, actor, { event: "view.deleted", objectId: id });
      return { query };
    }),
  );
}
