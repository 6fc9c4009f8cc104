import "server-only";
import { z } from "zod";
import type { PublicActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { fail, ok, type Result } from "@/lib/base/result";
import { newSecret, sha256 } from "@/lib/base/secrets";
import { overLimit } from "../limits";

export const startSchema = z.strictObject({ locale: z.enum(["en", "es"]).default("en") });

/** Opens a form. The browser gets a secret, the row keeps its hash. */
export async function startDraft(
  actor: PublicActor,
  { locale }: z.infer<typeof startSchema>,
): Promise<Result<{ clinicId: string; draftId: string; secret: string }>> {
  const retryAfter = await overLimit("start", actor);
  if (retryAfter !== null) return fail("rate.limited", { retryAfter });
  const [draftId, secret, clinicId] = [newId(), newSecret(), actor.clinicId];
  await tx(async (t) => {
    await t.intakeDraft.create({
      data: { clinicId, id: draftId, secretHash: sha256(secret), locale },
    });
    await record(t, actor, { event: "intake.started", objectId: draftId });
  });
  return ok({ clinicId, draftId, secret });
}
