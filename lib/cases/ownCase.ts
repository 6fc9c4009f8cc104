import type { PatientActor } from "@/lib/access/actor";
import { fail, Refused } from "@/lib/base/result";

/** The case this browser opened. Throws Refused status.not_found when it opened none. */
export function ownCase({ clinicId, caseId }: PatientActor): { clinicId: string; id: string } {
  if (!caseId) throw new Refused(fail("status.not_found"));
  return { clinicId, id: caseId };
}
