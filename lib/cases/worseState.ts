import "server-only";
import type { ClinicView } from "@/lib/base/clinic";
import type { Prisma, Tx } from "@/lib/base/db";
import { mayReopen } from "./mayReopen";

type Case = Pick<Prisma.CaseGetPayload<object>, "id" | "state" | "closedAt" | "closeReason">;

/** Whether the patient may say "I got worse", has begun to, or comes too late for this case. */
export async function worseState(
  t: Tx,
  clinic: ClinicView,
  found: Case,
  at: Date,
): Promise<"may" | "open" | "ended"> {
  if (!mayReopen(found, clinic.settings, at)) return "ended";
  const open = await t.intakeDraft.count({
    where: { clinicId: clinic.id, ofCaseId: found.id, kind: "update", submittedAt: null },
  });
  return open > 0 ? "open" : "may";
}
