import "server-only";
import type { AnyActor } from "@/lib/access/actor";
import { recordAll } from "@/lib/audit/record";
import type { ClinicView } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import type { Tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { insertTogether } from "@/lib/base/insert";
import { newReference } from "@/lib/base/reference";
import { type Assessment, assess } from "./assess";
import { ageOn } from "./bothAges";
import { checkInAnswered, firstCheckIn, planCheckIn } from "./checkIn";
import { dueFor } from "./clocks";
import type { NewCase } from "./newCase";
import { personKeys } from "./personKeys";
import { rankColumns } from "./rank";
import { relinkPerson } from "./relink";
import { aboutPerson, aboutResult, resultRows } from "./resultRows";
import { linkNewCase } from "./samePerson";
import { takeIn } from "./takeIn";
import { tellOwner } from "./tellOwner";

export type MadeCase = { caseId: string; reference: string; assessment: Assessment };

/** Runs the rules on what came, with the age by the birth date beside the one given. */
export const assessCase = (
  { answers, patient, secondsTaken }: Pick<NewCase, "answers" | "patient" | "secondsTaken">,
  at: Date,
  clinic: ClinicView,
): Assessment => assess(answers, ageOn(at, patient.dateOfBirth, clinic.timeZone), secondsTaken);

/** Makes a case with its patient, answers, result and trail in the caller's transaction: all of it or none. */
export async function createCase(
  tx: Tx,
  actor: AnyActor,
  clinic: ClinicView,
  made: NewCase,
): Promise<MadeCase> {
  const at = made.at ?? (await now(tx));
  const assessment = made.assessment ?? assessCase(made, at, clinic);
  const { tier, result } = assessment;
  const [caseId, patientId] = [newId(), newId()];
  const reference = made.reference ?? newReference();
  const key = { clinicId: clinic.id, id: caseId };
  const about = resultRows(key, made, assessment, at);
  await insertTogether(tx, {
    Patient: [{ clinicId: clinic.id, id: patientId, ...patientRow(clinic.id, made, at) }],
    Case: [
      {
        ...key,
        reference,
        patientId,
        complete: made.complete,
        looksAutomated: made.looksAutomated ?? false,
        submittedAt: at,
        nextAction: "first_look",
        dueAt: result ? dueFor("first_look", tier, at, clinic) : at,
        latestTriageId: about.latestTriageId,
        ...rankColumns(tier, result),
        ...aboutResult(assessment),
        ...aboutPerson(made.answers),
      },
    ],
    ...about.rows,
    CheckIn: firstCheckIn(key, { tier, complete: made.complete, at }, clinic),
  });
  const { complete, source } = made;
  await recordAll(tx, actor, [
    { event: "case.created", caseId, facts: { complete, source } },
    { ...triaged(assessment), caseId },
  ]);
  await linkNewCase(tx, {
    clinicId: clinic.id,
    caseId,
    reference,
    submittedAt: at,
    dateOfBirth: made.patient.dateOfBirth ?? null,
    nameKey: null,
    phoneKey: null,
    ...personKeys(clinic.id, made.patient),
  });
  return { caseId, reference, assessment };
}

/**
 * New answers for a case that is there already: a new answer set and result, both kept.
 * What stands afterwards is decided in takeIn; the patient's own data are completed.
 */
export async function addAnswers(
  tx: Tx,
  actor: AnyActor,
  clinic: ClinicView,
  caseId: string,
  made: NewCase,
): Promise<MadeCase> {
  const at = made.at ?? (await now(tx));
  const assessment = made.assessment ?? assessCase(made, at, clinic);
  const key = { clinicId: clinic.id, id: caseId };
  const about = resultRows(key, made, assessment, at);
  await insertTogether(tx, about.rows);
  const taken = await takeIn(tx, clinic, key, { ...made, assessment, at, ...about });
  await tx.patient.update({
    where: { clinicId_id: { clinicId: clinic.id, id: taken.patientId } },
    data: patientRow(clinic.id, made, at),
  });
  const facts = { tier: assessment.tier, standing: taken.tier, source: made.source };
  await recordAll(tx, actor, [
    ...(taken.completed ? [{ event: "case.completed" as const, caseId, facts }] : []),
    ...(made.raisesTo ? [{ event: "case.updated" as const, caseId, facts }] : []),
    ...(taken.reopened ? [{ event: "case.reopened" as const, caseId, facts: REOPENED }] : []),
    { ...triaged(assessment), caseId },
  ]);
  await relinkPerson(tx, clinic.id, caseId);
  if (made.raisesTo) await heard(tx, clinic, caseId, at);
  await planCheckIn(tx, clinic, caseId, at);
  return { caseId, reference: taken.reference, assessment };
}

/** An update answers what was asked by mail, and whoever holds the case is told of it. */
async function heard(tx: Tx, clinic: ClinicView, caseId: string, at: Date): Promise<void> {
  await tellOwner(tx, clinic.id, caseId);
  await checkInAnswered(tx, clinic.id, caseId, at);
}

const REOPENED = { from: "closed", reason: "worse" } as const;

const patientRow = (clinicId: string, { patient, locale }: NewCase, at: Date) => ({
  ...patient,
  ...personKeys(clinicId, patient),
  locale,
  ...(patient.consentVersion ? { consentAt: at } : {}),
});

const triaged = ({ tier, result, ageMismatch }: Assessment) => ({
  event: result ? ("case.triaged" as const) : ("case.triage_failed" as const),
  facts: { tier, rulesetVersion: result?.rulesetVersion ?? null, ageMismatch },
});
