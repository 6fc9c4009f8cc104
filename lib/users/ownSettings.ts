import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { clinicById } from "@/lib/base/clinic";
import { db, tx } from "@/lib/base/db";
import { ok, type Result } from "@/lib/base/result";

export type OwnSettings = {
  email: string;
  digest: boolean;
  /** the clinic's hour at which the mail goes out */
  digestHour: number;
};

/** What the reader has chosen for themselves. */
export async function readOwnSettings(actor: Actor<"queue:read">): Promise<OwnSettings> {
  const { clinicId, userId } = actor;
  const { settings } = await clinicById(clinicId);
  const where = { clinicId_id: { clinicId, id: userId } };
  const found = await db().user.findUniqueOrThrow({ where, select: { email: true, digest: true } });
  return { ...found, digestHour: settings.digestHour };
}

export const ownSettingsSchema = z.strictObject({
  digest: z.enum(["yes", "no"], "Choose whether the mail is sent to you"),
});

/** Only one's own; the trail says which way, and a choice that changes nothing leaves no line. */
export async function saveOwnSettings(
  actor: Actor<"queue:read">,
  input: z.infer<typeof ownSettingsSchema>,
): Promise<Result<{ digest: boolean }>> {
  const { clinicId, userId: id } = actor;
  const digest = input.digest === "yes";
  await tx(async (t) => {
    const { count } = await t.user.updateMany({
      where: { clinicId, id, digest: !digest },
      data: { digest },
    });
    if (count > 0)
      await record(t, actor, { event: "user.settings_changed", objectId: id, facts: { digest } });
  });
  return ok({ digest });
}
