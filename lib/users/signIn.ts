import "server-only";
import { grant, systemActor } from "@/lib/access/actor";
import type { Typed } from "@/lib/access/nextAuth";
import { requestId } from "@/lib/access/require";
import { record } from "@/lib/audit/record";
import { theClinic } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { db, type Tx, tx } from "@/lib/base/db";
import { inTurn, isRight } from "./hash";
import { startSession } from "./session";
import { bucketsOf, countWrong, forgiveAccount, isLocked, whileLocked } from "./throttle";

type Found = NonNullable<Awaited<ReturnType<typeof findUser>>>;
type Why = "unknown" | "wrong" | "locked" | "disabled";

/**
 * Checks e-mail and password and starts a session: its id, or null, never why.
 * Unknown user, wrong password and locked account take the same way and the same time.
 */
export function signIn(typed: Typed, { address }: { address: string }): Promise<string | null> {
  const email = typed.email.trim().toLowerCase().slice(0, 254);
  return inTurn(async () => {
    const at = await now();
    const buckets = bucketsOf(email, address);
    const [user, locked] = [await findUser(email), await isLocked(buckets, at)];
    const right = await isRight(user?.passwordHash ?? null, typed.password);
    if (user && right && !locked && !user.disabledAt) return start(user, email);
    const why = locked ? "locked" : !user ? "unknown" : right ? "disabled" : "wrong";
    // Asked for always: a query less would tell that there is such a user.
    const clinic = await theClinic();
    const clinicId = user?.clinicId ?? clinic?.id;
    await tx(async (tx) => {
      await countWrong(tx, locked ? whileLocked(buckets) : buckets, at);
      if (clinicId) await recordRefusal(tx, { clinicId, objectId: user?.id, why });
    });
    return null;
  });
}

const findUser = (email: string) =>
  db().user.findUnique({
    where: { email },
    select: {
      clinicId: true,
      id: true,
      name: true,
      role: true,
      passwordHash: true,
      disabledAt: true,
    },
  });

async function start(user: Found, email: string): Promise<string> {
  const { clinicId, id: userId, name, role } = user;
  const id = await requestId();
  const actor = grant<"session:own">({ clinicId, userId, name, role, requestId: id });
  return tx(async (tx) => {
    await forgiveAccount(tx, email);
    return startSession(tx, actor);
  });
}

type Refused = { clinicId: string; objectId: string | undefined; why: Why };

const recordRefusal = (tx: Tx, { clinicId, objectId, why }: Refused) =>
  record(tx, systemActor(clinicId, "Sign-in"), {
    event: "session.refused",
    objectId,
    facts: { why },
  });
