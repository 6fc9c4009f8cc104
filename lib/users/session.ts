import "server-only";
import { type Actor, grant } from "@/lib/access/actor";
import { requestId } from "@/lib/access/require";
import { ABSOLUTE_MS } from "@/lib/access/session";
import { record } from "@/lib/audit/record";
import { now } from "@/lib/base/clock";
import { type Tx, tx } from "@/lib/base/db";
import { newSecret, sha256 } from "@/lib/base/secrets";

/** A new session of this person: the id for the cookie; the row keeps its hash. */
export async function startSession(tx: Tx, actor: Actor<"session:own">): Promise<string> {
  const sid = newSecret();
  const at = await now(tx);
  await tx.session.create({
    data: {
      tokenHash: sha256(sid),
      clinicId: actor.clinicId,
      userId: actor.userId,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: new Date(at.getTime() + ABSOLUTE_MS),
    },
  });
  await record(tx, actor, { event: "session.started", objectId: actor.userId });
  return sid;
}

/** Ends the session of a cookie: a copy of it opens nothing from the next request on. */
export async function signOut(sid: string): Promise<void> {
  const id = await requestId();
  await tx(async (tx) => {
    const tokenHash = sha256(sid);
    const { count } = await tx.session.updateMany({
      where: { tokenHash, endedAt: null },
      data: { endedAt: await now(tx) },
    });
    if (count === 0) return;
    const { user } = await tx.session.findUniqueOrThrow({
      where: { tokenHash },
      include: { user: true },
    });
    const { clinicId, id: userId, name, role } = user;
    const actor = grant<"session:own">({ clinicId, userId, name, role, requestId: id });
    await record(tx, actor, { event: "session.ended", objectId: userId });
  });
}

/** Ends all sessions of a person: after a new password nobody who knew the old one stays in. */
export async function endSessions(tx: Tx, clinicId: string, userId: string): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { clinicId, userId, endedAt: null },
    data: { endedAt: await now(tx) },
  });
  return count;
}
