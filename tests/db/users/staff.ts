import { encode } from "next-auth/jwt";
import { sessionCookie } from "@/lib/access/session";
import { db } from "@/lib/base/db";
import { env } from "@/lib/base/env";
import { hashPassword } from "@/lib/users/hash";
import { signIn } from "@/lib/users/signIn";
import { makeClinic, makeStaff } from "@/tests/db/people";

export const RIGHT = "tall green window 7";

/** A clinician with a password, in a clinic of their own. */
export async function makeUser() {
  const { id: clinicId } = await makeClinic();
  const { userId } = await makeStaff(clinicId);
  const passwordHash = await hashPassword(RIGHT);
  const key = { clinicId, id: userId };
  return db().user.update({ where: { clinicId_id: key }, data: { passwordHash } });
}

let house = 0;
/** An address nobody else tries from. */
export const newAddress = (): string => `192.0.2.${++house}`;

/** So many wrong tries, one after the other. */
export async function tryWrong(email: string, times: number, address = newAddress()) {
  for (let i = 0; i < times; i++) await signIn({ email, password: `wrong ${i}` }, { address });
}

/** A user whose browser holds a fresh session in its jar, in the cookie next-auth would make. */
export async function arriveWith(jar: Map<string, string>) {
  const user = await makeUser();
  const sid = await signIn({ email: user.email, password: RIGHT }, { address: newAddress() });
  if (!sid) throw new Error("The right password was refused.");
  jar.set(sessionCookie(), await encode({ token: { sid }, secret: env().NEXTAUTH_SECRET }));
  return { user, sid };
}
