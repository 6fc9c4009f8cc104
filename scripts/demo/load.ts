import { hash } from "@node-rs/argon2";
import { db } from "@/lib/base/db";

const WEEKDAY = [["08:00", "17:00"]];

/** Makes the demo clinic with its users. The caller renames the database when all of it is there. */
async function loadClinic() {
  const clinic = await db().clinic.create({
    data: {
      name: "Exampleton Back Clinic",
      phone: "(312) 555-0118",
      hours: { week: { mon: WEEKDAY, tue: WEEKDAY, wed: WEEKDAY, thu: WEEKDAY, fri: WEEKDAY }, holidays: [] },
      alertEmail: "alerts@demo.test",
      onCallEmail: "on-call@demo.test",
      demo: true,
    },
  });
  const passwordHash = await hash("plumbline-demo", { memoryCost: 19_456, timeCost: 2 });
  const users = [
    ["clinician@demo.test", "Dr A. Testwright", "clinician"],
    ["clinician2@demo.test", "Dr M. Proofer", "clinician"],
    ["admin@demo.test", "Sam Listkeeper", "admin"],
  ] as const;
  for (const [email, name, role] of users) {
    await db().user.create({ data: { clinicId: clinic.id, email, name, role, passwordHash } });
  }
  return clinic;
}

await loadClinic();
await db().$disconnect();
