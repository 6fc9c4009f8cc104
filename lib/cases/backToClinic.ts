import "server-only";
import type { ClinicView } from "@/lib/base/clinic";
import type { Prisma, Tx } from "@/lib/base/db";
import { type CaseMove, moveCase } from "./move";
import { resumedDue } from "./pause";

/**
 * When nothing is waited for any more, a case that was with the patient is the clinic's again and its clock runs on.
 * A question past its day is not waited for. Whoever follows the case keeps it.
 */
export async function backToClinic(
  t: Tx,
  clinic: ClinicView,
  caseId: string,
  at: Date,
): Promise<void> {
  const { clinicId, id } = { clinicId: clinic.id, id: caseId };
  const row = await t.case.findUniqueOrThrow({ where: { clinicId_id: { clinicId, id } } });
  if (row.state !== "info_requested") return;
  const next = await t.patientQuestion.findFirst({
    where: { clinicId, caseId, answeredAt: null, withdrawnAt: null, answerBy: { gt: at } },
    orderBy: { answerBy: "asc" },
    select: { answerBy: true },
  });
  const guard = { clinicId, id, version: row.version };
  await moveCase(t, guard, next ? stillWith(next.answerBy) : resumed(row, at, clinic));
}

const stillWith = (dueAt: Date): CaseMove => ({
  to: "info_requested",
  turn: "patient",
  nextAction: "patient_answers",
  dueAt,
});

type Paused = Pick<Prisma.CaseGetPayload<object>, "pausedLeft" | "tier">;

/** In review, due when the clinic's clock, which stood meanwhile, has run out. */
export const resumed = ({ pausedLeft, tier }: Paused, at: Date, clinic: ClinicView): CaseMove => ({
  to: "in_review",
  turn: "clinic",
  nextAction: "decide",
  dueAt: resumedDue(pausedLeft ?? 0, at, tier, clinic),
});
