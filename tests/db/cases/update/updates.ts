import type { PatientActor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import { db } from "@/lib/base/db";
import { saveScreen } from "@/lib/cases/intake/saveScreen";
import { sendDraft } from "@/lib/cases/intake/send";
import { startUpdate } from "@/lib/cases/intake/startUpdate";
import { isScreen } from "@/lib/intake/flow";
import { stepsOf } from "@/lib/intake/place";
import type { Answers } from "@/lib/triage";
import { fillIn, posted, startForm } from "@/tests/db/intake/drafts";
import { makeClinic } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";

const ALERTS = { alertEmail: "alerts@example.test", onCallEmail: "alerts@example.test" };

/** A case that was sent, and its patient before the status page. */
export async function sentCase(answers: Answers = QUIET) {
  const { id: clinicId } = await makeClinic();
  await db().clinic.update({ where: { id: clinicId }, data: ALERTS });
  const form = await startForm(clinicId);
  await fillIn(form, answers);
  const sent = await sendDraft(form);
  if (!sent.ok || !("caseId" in sent.value)) throw new Error("It was not sent.");
  const { caseId, reference } = sent.value;
  const where = { clinicId_id: { clinicId, id: caseId } };
  const actor: PatientActor = { ...form, draftId: null, caseId };
  const read = () => db().case.findUniqueOrThrow({ where });
  const results = () =>
    db().triageResult.findMany({ where: { clinicId, caseId }, orderBy: { createdAt: "asc" } });
  const sets = () =>
    db().answerSet.findMany({ where: { clinicId, caseId }, orderBy: { createdAt: "asc" } });
  const updates = () =>
    db().intakeDraft.findMany({ where: { clinicId, ofCaseId: caseId }, orderBy: { id: "desc" } });
  const place = (data: object) => db().case.update({ where, data });
  const mails = (kind: "emergency_alert" | "staff_update") =>
    db().delivery.count({ where: { clinicId, caseId, kind } });
  const clinic = () => clinicById(clinicId);
  const more = { results, sets, updates, place, mails, clinic };
  return { actor, clinicId, caseId, reference, read, ...more };
}
export type SentCase = Awaited<ReturnType<typeof sentCase>>;

/** The patient on a page of the newest update, as the door makes them. */
export async function onUpdate({ actor, updates }: SentCase): Promise<PatientActor> {
  const [newest] = await updates();
  if (!newest) throw new Error("No update was begun.");
  return { ...actor, draftId: newest.id };
}

/** Begins an update and answers its screens, as far as `upTo` when given. */
export async function fillUpdate(
  sent: SentCase,
  answers: Answers,
  upTo?: string,
): Promise<PatientActor> {
  await startUpdate(sent.actor);
  const actor = await onUpdate(sent);
  for (const step of stepsOf({ kind: "update", answers })) {
    if (isScreen(step)) await saveScreen(actor, { step, ...posted(step, answers) });
    if (step === upTo) break;
  }
  return actor;
}

/** Tells all of an update and sends it. */
export async function tellUpdate(sent: SentCase, answers: Answers) {
  return sendDraft(await fillUpdate(sent, answers));
}
