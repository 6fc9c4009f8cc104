import "server-only";
import { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { type ClinicView, clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { type Prisma, type Tx, tx } from "@/lib/base/db";
import { HOUR } from "@/lib/base/durations";
import { newId } from "@/lib/base/ids";
import { fail, Refused, type Result, refusable } from "@/lib/base/result";
import { newSecret, sha256 } from "@/lib/base/secrets";
import { readRow } from "@/lib/intake/draftRow";
import { notAskedAgain, updateSteps } from "@/lib/intake/update";
import type { Answers } from "@/lib/triage";
import { overLimit, refuseOver } from "../limits";
import { mayReopen } from "../mayReopen";
import { takeUp } from "./leftForms";
import { type Onward, whereLeft } from "./onward";

export const startUpdateSchema = z.strictObject({});

/** After so long what was said in it is no longer how the patient is: it is asked anew. */
const FRESH = 2 * HOUR;

/**
 * "I got worse": opens an update of the case whose status page this browser opened, or goes on with the one that is
 * open: two clicks and two tabs share it. Refuses case.no_reopen when the case was closed too long ago.
 */
export async function startUpdate(actor: PatientActor): Promise<Result<Onward>> {
  const over = await overLimit("start", actor);
  return refusable(() =>
    tx(async (t) => {
      refuseOver(over);
      const found = await lockCase(t, actor);
      const clinic = await clinicById(actor.clinicId, t);
      const at = await now(t);
      if (!mayReopen(found, clinic.settings, at)) throw new Refused(fail("case.no_reopen"));
      const open = await openUpdate(t, found, clinic, at);
      const id = open ?? (await newUpdate(t, actor, found));
      const draft = await readRow(t, found.clinicId, id);
      if (!draft) throw new Refused(fail("status.not_found"));
      return open
        ? whereLeft(t, draft)
        : { next: updateSteps(draft.answers)[0] ?? "check", update: found.reference };
    }),
  );
}

type Found = Prisma.CaseGetPayload<object>;

/** Whoever comes second waits here, and then finds the update that was opened. */
async function lockCase(t: Tx, { clinicId, caseId }: PatientActor): Promise<Found> {
  const rows = await t.$queryRaw<unknown[]>`
    SELECT 1 FROM "Case" WHERE "clinicId" = ${clinicId}::uuid AND "id" = ${caseId}::uuid FOR NO KEY UPDATE`;
  if (!caseId || rows.length === 0) throw new Refused(fail("status.not_found"));
  return t.case.findUniqueOrThrow({ where: { clinicId_id: { clinicId, id: caseId } } });
}

/** The update that is open, when it is fresh; an older one ends here, and what was said in it is heard as left. */
async function openUpdate(
  t: Tx,
  { clinicId, id: ofCaseId }: Found,
  clinic: ClinicView,
  at: Date,
): Promise<string | null> {
  const open = await t.intakeDraft.findFirst({
    where: { clinicId, ofCaseId, kind: "update", submittedAt: null },
    select: { id: true, savedAt: true },
  });
  if (!open) return null;
  if (at.getTime() - open.savedAt.getTime() < FRESH) return open.id;
  await takeUp(t, clinic, open.id);
  const where = { clinicId_id: { clinicId, id: open.id } };
  await t.intakeDraft.update({ where, data: { submittedAt: at } });
  return null;
}

async function newUpdate(t: Tx, actor: PatientActor, found: Found): Promise<string> {
  const { clinicId, id: ofCaseId } = found;
  const last = await t.answerSet.findFirst({
    where: { clinicId, caseId: ofCaseId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { answers: true, locale: true },
  });
  const answers = notAskedAgain((last?.answers ?? {}) as Answers) as Prisma.InputJsonObject;
  const id = newId();
  // Its browser is known by the status page it opened: nobody holds this secret.
  const secretHash = sha256(newSecret());
  const locale = actor.locale ?? last?.locale ?? "en";
  await t.intakeDraft.create({
    data: { clinicId, id, kind: "update", ofCaseId, secretHash, locale, answers },
  });
  await record(t, actor, { event: "case.update_begun", caseId: ofCaseId, objectId: id });
  return id;
}
