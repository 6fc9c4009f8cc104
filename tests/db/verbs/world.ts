import type { Actor, PatientActor, RecipientActor } from "@/lib/access/actor";
import type { Permission } from "@/lib/access/permissions";
import { type ClinicView, clinicById } from "@/lib/base/clinic";
import { db } from "@/lib/base/db";
import { makeClinic, makeStaff, patientOf } from "@/tests/db/people";
import { office } from "@/tests/db/referrals/referred";

/** Whole numbers below n, from a seed (mulberry32): a run that fails is run again by its seed. */
export function dice(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

export type World = {
  clinic: ClinicView;
  staff: Actor<Permission>[];
  offices: string[];
  roll: (n: number) => number;
};

export async function makeWorld(seed: number): Promise<World> {
  const { id } = await makeClinic();
  const alerts = { alertEmail: "alerts@example.test", onCallEmail: "on-call@example.test" };
  await db().clinic.update({ where: { id }, data: alerts });
  const staff = [1, 2, 3].map(() => makeStaff<Permission>(id));
  return {
    clinic: await clinicById(id),
    staff: await Promise.all(staff),
    offices: [await office(id), await office(id)],
    roll: dice(seed),
  };
}

export const pick = <T>({ roll }: World, from: readonly T[]): T => {
  const one = from[roll(from.length)];
  if (one === undefined) throw new Error("Nothing to pick from.");
  return one;
};

export const patientIn = ({ clinic }: World, caseId: string): PatientActor =>
  patientOf(clinic.id, caseId);

export const recipientOf = ({ clinic }: World, referralId: string): RecipientActor => ({
  kind: "recipient",
  clinicId: clinic.id,
  referralId,
  name: "Spine Center",
  requestId: crypto.randomUUID(),
});
