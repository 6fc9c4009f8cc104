import "server-only";
import { z } from "zod";
import type { AnyActor, SystemActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { isTaken, tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { issuePasswordLink } from "./passwordLink";

export const newUserSchema = z.strictObject({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.email("give an address such as name@clinic.example").max(254)),
  name: z.string().trim().min(1, "give the name colleagues know").max(200),
  role: z.enum(["admin", "clinician"], "give admin or clinician"),
});
export type NewUser = z.infer<typeof newUserSchema>;
export type MadeUser = { userId: string; token: string };

/** A member of staff, with the token of the one-time link that sets the first password. */
export async function createUser(actor: AnyActor, made: NewUser): Promise<Result<MadeUser>> {
  try {
    return await refusable(() =>
      tx(async (tx) => {
        const user = { clinicId: actor.clinicId, id: newId() };
        await tx.user.create({ data: { ...user, ...made } });
        await record(tx, actor, {
          event: "user.created",
          objectId: user.id,
          facts: { role: made.role },
        });
        return { userId: user.id, token: await issuePasswordLink(tx, user) };
      }),
    );
  } catch (error) {
    if (isTaken(error, "email")) return fail("user.email_taken");
    throw error;
  }
}

/** Another one-time link for somebody who is there already: the first ran out, or the password is forgotten. */
export function renewPasswordLink(actor: SystemActor, email: string): Promise<Result<MadeUser>> {
  return refusable(() =>
    tx(async (tx) => {
      const user = await tx.user.findUnique({ where: { email: email.trim().toLowerCase() } });
      if (!user || user.disabledAt) throw new Refused(fail("user.not_found"));
      await record(
        tx,
        { ...actor, clinicId: user.clinicId },
        { event: "user.link_renewed", objectId: user.id },
      );
      return { userId: user.id, token: await issuePasswordLink(tx, user) };
    }),
  );
}
