import { db } from "@/lib/base/db";
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
