import { hash } from "@node-rs/argon2";
import { type Actor, grant } from "@/lib/access/actor";
import type { Permission } from "@/lib/access/permissions";
import { db } from "@/lib/base/db";
import { DAY } from "@/lib/base/durations";
import { newId } from "@/lib/base/ids";
import { SPECIALISTS } from "./people";

export const DEMO_PASSWORD = "plumbline-demo";
const WEEKDAY = [["08:00", "17:00"]];

/** A demo user who may do all that the loader does in their name. */
export type DemoStaff = Actor<Permission>;
export type DemoClinic = {
  clinicId: string;
  clinicians: [DemoStaff, DemoStaff];
  specialists: DemoSpecialist[];
};
export type DemoSpecialist = {
  id: string;
  specialty: (typeof SPECIALISTS)[number][0];
  organisation: string;
};

/** The clinic, its three users and its directory. */
export async function makeClinic(): Promise<DemoClinic> {
  const week = { mon: WEEKDAY, tue: WEEKDAY, wed: WEEKDAY, thu: WEEKDAY, fri: WEEKDAY };
  const { id: clinicId } = await db().clinic.create({
    data: {
      name: "Exampleton Back Clinic",
      phone: "(312) 555-0118",
      hours: { week, holidays: [] },
      alertEmail: "alerts@demo.test",
      onCallEmail: "on-call@demo.test",
      demo: true,
    },
  });
  const passwordHash = await hash(DEMO_PASSWORD, { memoryCost: 19_456, timeCost: 2 });
  const staff = async (
    email: string,
    name: string,
    role: "clinician" | "admin",
  ): Promise<DemoStaff> => {
    const userId = newId();
    await db().user.create({ data: { clinicId, id: userId, email, name, role, passwordHash } });
    return grant<Permission>({ clinicId, userId, name, role, requestId: "demo" });
  };
  const first = await staff("clinician@demo.test", "Dr A. Testwright", "clinician");
  const second = await staff("clinician2@demo.test", "Dr M. Proofer", "clinician");
  await staff("admin@demo.test", "Sam Listkeeper", "admin");
  return { clinicId, clinicians: [first, second], specialists: await makeDirectory(clinicId) };
}

/** Twelve offices; some entries are older than the 90 days after which they must be verified again. */
async function makeDirectory(clinicId: string): Promise<DemoSpecialist[]> {
  const rows = SPECIALISTS.map(([specialty, name, organisation, city], i) => ({
    clinicId,
    id: newId(),
    specialty,
    name,
    organisation,
    city,
    email: `office${i + 1}@example.test`,
    phone: `(312) 555-01${60 + i}`,
    addressLine: `${100 + i * 7} Sample Street`,
    postalCode: `60${600 + i}`,
    languages: i % 3 === 0 ? ["en", "es"] : ["en"],
    verifiedAt: new Date(Date.now() - (5 + i * 11) * DAY),
  }));
  await db().specialist.createMany({ data: rows });
  return rows.map(({ id, specialty, organisation }) => ({ id, specialty, organisation }));
}
