import "server-only";
import type { ClinicView } from "@/lib/base/clinic";
import type { Tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { Refused } from "@/lib/base/result";
import { whoWasFirst } from "../whoWasFirst";
import type { Before } from "./before";

type Of = { clinicId: string; id: string };

/**
 * Puts a case where it stood before a decision, when nothing came after it. It is no move of the table: what was
 * allowed to stand so before may stand so again, and the database's own checks hold for it as for any other.
 */
export async function restoreCase(
  t: Tx,
  { clinicId, id }: Of,
  { stood, version }: Before,
): Promise<void> {
  const { count } = await t.case.updateMany({
    where: { clinicId, id, version: version + 1 },
    data: { ...stood, version: { increment: 1 } },
  });
  if (count === 0) throw new Refused(await whoWasFirst(t, { clinicId, caseId: id }));
}

/** What the decision made beside the case goes again: mails that wait, a question, findings, a second look nobody gave yet. */
export async function unmake(t: Tx, clinic: ClinicView, caseId: string, at: Date, before: Before) {
  const { question, examination, secondLook, checkIn, mails } = before.made;
  const clinicId = clinic.id;
  await t.delivery.deleteMany({ where: { clinicId, id: { in: mails }, state: "queued" } });
  if (question)
    await t.patientQuestion.updateMany({
      where: { clinicId, id: question, answeredAt: null },
      data: { withdrawnAt: at },
    });
  if (examination)
    await t.examination.updateMany({
      where: { clinicId, id: examination, takenBackAt: null },
      data: { takenBackAt: at },
    });
  if (secondLook)
    await t.secondLook.deleteMany({ where: { clinicId, id: secondLook, givenAt: null } });
  if (checkIn === undefined) return;
  await t.checkIn.deleteMany({ where: { clinicId, caseId, sentAt: null } });
  if (checkIn) await t.checkIn.create({ data: { clinicId, id: newId(), caseId, dueAt: checkIn } });
}
