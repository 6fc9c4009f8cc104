import "server-only";
import { z } from "zod";
import { grant, type PublicActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { now } from "@/lib/base/clock";
import { db, type Tx, tx } from "@/lib/base/db";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { sha256 } from "@/lib/base/secrets";
import { isCommon, SHORTEST } from "./commonPasswords";
import { hashPassword, inTurn } from "./hash";
import { endSessions } from "./session";
import { forgiveAccount } from "./throttle";

export const setPasswordSchema = z.strictObject({
  token: z.string().max(64),
  /** for password managers only; the link decides whose password it is */
  username: z.string().max(254).optional(),
  password: z.string().max(1_000),
});

/** Whose password a link sets; null when it is unknown, used or past its hour. Looking does not use it up. */
export async function openPasswordLink(
  token: string,
): Promise<{ name: string; email: string } | null> {
  const link = await liveLink(db(), token);
  return link && { name: link.user.name, email: link.user.email };
}

/** Sets the password, uses the link up and ends every session of the person, all at once. */
export async function setPassword(
  actor: PublicActor,
  { token, password }: z.infer<typeof setPasswordSchema>,
): Promise<Result<{ email: string }>> {
  if ([...password].length < SHORTEST) return fail("password.too_short", { least: SHORTEST });
  if (isCommon(password)) return fail("password.common");
  // Looked at first, so that strangers cannot make us hash.
  if (!(await liveLink(db(), token))) return fail("password.link_gone");
  const passwordHash = await inTurn(() => hashPassword(password));
  if (passwordHash === null) return fail("server.busy");
  return refusable(() => tx((tx) => write(tx, actor.requestId, token, passwordHash)));
}

async function write(tx: Tx, requestId: string, token: string, passwordHash: string) {
  const link = await liveLink(tx, token);
  const { count } = await tx.passwordLink.updateMany({
    where: { tokenHash: sha256(token), usedAt: null },
    data: { usedAt: await now(tx) },
  });
  if (!link || count === 0) throw new Refused(fail("password.link_gone"));
  const { clinicId, id: userId, name, email, role } = link.user;
  await tx.user.update({
    where: { clinicId_id: { clinicId, id: userId } },
    data: { passwordHash },
  });
  const sessionsEnded = await endSessions(tx, clinicId, userId);
  await forgiveAccount(tx, email);
  const person = grant<"session:own">({ clinicId, userId, name, role, requestId });
  await record(tx, person, {
    event: "user.password_set",
    objectId: userId,
    facts: { sessionsEnded },
  });
  return { email };
}

async function liveLink(at: Tx, token: string) {
  const row = await at.passwordLink.findUnique({
    where: { tokenHash: sha256(token) },
    include: { user: true },
  });
  if (!row || row.usedAt || row.user.disabledAt) return null;
  return row.expiresAt > (await now(at)) ? row : null;
}
