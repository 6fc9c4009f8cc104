import { type Actor, grant, type PatientActor } from "@/lib/access/actor";
import type { Permission } from "@/lib/access/permissions";
import { db } from "@/lib/base/db";

const WEEKDAY = [["08:00", "17:00"]];
const HOURS = {
  week: { mon: WEEKDAY, tue: WEEKDAY, wed: WEEKDAY, thu: WEEKDAY, fri: WEEKDAY },
  holidays: [],
};

let made = 0;

/** A clinic of this test alone. */
export async function makeClinic(): Promise<{ id: string }> {
  made += 1;
  const data = { name: `Test clinic ${made}`, phone: "(312) 555-0100", hours: HOURS };
  return db().clinic.create({ data, select: { id: true } });
}

/** A member of staff of that clinic, as the actor that verbs ask for. */
export async function makeStaff<P extends Permission>(
  clinicId: string,
  role: "clinician" | "admin" = "clinician",
): Promise<Actor<P>> {
  made += 1;
  const person = { name: `Test ${role} ${made}`, email: `${role}${made}@example.test`, role };
  const user = await db().user.create({ data: { clinicId, ...person } });
  const { name } = person;
  return grant<P>({ clinicId, userId: user.id, name, role, requestId: crypto.randomUUID() });
}

/** The patient whose browser opened this case by its status page. */
export const patientOf = (clinicId: string, caseId: string): PatientActor => ({
  kind: "patient",
  clinicId,
  caseId,
  draftId: null,
  requestId: crypto.randomUUID(),
});
