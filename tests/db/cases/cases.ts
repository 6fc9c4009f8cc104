import { systemActor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import { db, tx } from "@/lib/base/db";
import { createCase } from "@/lib/cases/submit";
import type { Answers } from "@/lib/triage";
import { makeClinic, makeStaff } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";

/** Everything a clinician may do with a case. */
type Clinician =
  | "queue:read"
  | "case:read"
  | "case:claim"
  | "case:review"
  | "case:close"
  | "insights:read";
export const makeClinician = (clinicId: string) => makeStaff<Clinician>(clinicId);

/** A clinic with two clinicians and one case that has just come in. */
export async function oneCase(answers: Answers = QUIET) {
  const clinic = await clinicById((await makeClinic()).id);
  const [ann, ben] = [await makeClinician(clinic.id), await makeClinician(clinic.id)];
  const { caseId: id, reference } = await tx((t) =>
    createCase(t, systemActor(clinic.id), clinic, {
      patient: { fullName: "Ada Examplar" },
      answers,
      locale: "en",
      source: "form",
      complete: true,
    }),
  );
  const read = () =>
    db().case.findUniqueOrThrow({ where: { clinicId_id: { clinicId: clinic.id, id } } });
  /** the case as a form would send it, seen now */
  const seen = async () => ({ reference, version: (await read()).version });
  return { clinic, ann, ben, id, reference, read, seen };
}
