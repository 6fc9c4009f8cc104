import "server-only";
import type { ClinicView } from "@/lib/base/clinic";
import type { Prisma, Tx } from "@/lib/base/db";
import { mayReopen } from "./mayReopen";
import type { StatusView } from "./statusView";

type Case = Pick<Prisma.CaseGetPayload<object>, "id" | "state" | "closedAt" | "closeReason">;

/** Whether the patient may say "I got worse", was asked by mail how it goes, has begun to tell, or comes too late. */
export async function worseState(
  t: Tx,
  clinic: ClinicView,
  found: Case,
  at: Date,
): Promise<StatusView["worse"]> {
  if (!mayReopen(found, clinic.settings, at)) return "ended";
  const open = await t.intakeDraft.count({
    where: { clinicId: clinic.id, ofCaseId: found.id, kind: "update", submittedAt: null },
  });
  if (open > 0) return "open";
  const asked = await t.checkIn.count({
    where: { clinicId: clinic.id, caseId: found.id, sentAt: { not: null }, answeredAt: null },
  });
  return asked > 0 ? "asked" : "may";
}
