import "server-only";
import type { AnswerSource } from "@/generated/prisma/enums";
import type { AnyActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import type { ClinicView } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import type { Prisma, Tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { newReference } from "@/lib/base/reference";
import { type Answers, higherTier, RULESET_VERSION, VOCABULARY_VERSION } from "@/lib/triage";
import { type Assessment, ageOn, assess } from "./assess";
import { dueFor } from "./clocks";
import { rankColumns } from "./rank";

/** Who the case is about, as far as it is known yet. */
export type PatientData = {
  fullName?: string | null;
  firstName?: string | null;
  dateOfBirth?: Date | null;
  phone?: string | null;
  email?: string | null;
  preferredLanguage?: string | null;
  interpreterNeeded?: boolean | null;
  postalCode?: string | null;
  consentVersion?: string | null;
};

export type NewCase = {
  patient: PatientData;
  answers: Answers;
  locale: string;
  source: AnswerSource;
  /** false for a case that a stop page made before the form was finished */
  complete: boolean;
  secondsTaken?: number;
};

export type MadeCase = { caseId: string; reference: string; assessment: Assessment };

/** Makes a case with its patient, answers, result and trail in the caller's transaction: all of it or none. */
export async function createCase(
  tx: Tx,
  actor: AnyActor,
  clinic: ClinicView,
  made: NewCase,
): Promise<MadeCase> {
  const at = await now(tx);
  const assessment = assess(
    made.answers,
    ageOn(at, made.patient.dateOfBirth, clinic.timeZone),
    made.secondsTaken,
  );
  const [caseId, patientId, reference] = [newId(), newId(), newReference()];
  await tx.patient.create({
    data: {
      clinicId: clinic.id,
      id: patientId,
      locale: made.locale,
      ...made.patient,
      ...consentAt(made.patient, at),
    },
  });
  await tx.case.create({
    data: {
      clinicId: clinic.id,
      id: caseId,
      reference,
      patientId,
      complete: made.complete,
      submittedAt: at,
      nextAction: "first_look",
      dueAt: assessment.result ? dueFor("first_look", assessment.tier, at, clinic) : at,
      ...rankColumns(assessment.tier, assessment.result),
      ...aboutResult(assessment),
      ...aboutPerson(made.answers),
    },
  });
  await addResult(tx, { clinicId: clinic.id, caseId }, made, assessment);
  await record(tx, actor, {
    event: "case.created",
    caseId,
    facts: { complete: made.complete, source: made.source },
  });
  await recordTriage(tx, actor, caseId, assessment);
  return { caseId, reference, assessment };
}

/**
 * New answers for a case that is there already: a new answer set and result, both kept.
 * Until a clinician decides, the tier is the higher of the two; a decided level stays the clinician's.
 */
export async function addAnswers(
  tx: Tx,
  actor: AnyActor,
  clinic: ClinicView,
  caseId: string,
  made: NewCase,
): Promise<MadeCase> {
  const before = await tx.case.findUniqueOrThrow({
    where: { clinicId_id: { clinicId: clinic.id, id: caseId } },
  });
  const at = await now(tx);
  const assessment = assess(
    made.answers,
    ageOn(at, made.patient.dateOfBirth, clinic.timeZone),
    made.secondsTaken,
  );
  const tier = higherTier(before.decidedTier ?? before.tier, assessment.tier);
  await tx.patient.update({
    where: { clinicId_id: { clinicId: clinic.id, id: before.patientId } },
    data: { ...made.patient, ...consentAt(made.patient, at) },
  });
  await addResult(tx, { clinicId: clinic.id, caseId }, made, assessment);
  const due = assessment.result ? dueFor("first_look", tier, at, clinic) : at;
  await tx.case.update({
    where: { clinicId_id: { clinicId: clinic.id, id: caseId } },
    data: {
      complete: before.complete || made.complete,
      version: { increment: 1 },
      ...rankColumns(tier, assessment.result),
      ...aboutResult(assessment),
      ...aboutPerson(made.answers),
      // A later result may bring the due time forward, never push it back.
      ...(before.state === "received" && before.dueAt && due < before.dueAt ? { dueAt: due } : {}),
    },
  });
  const event = made.complete && !before.complete ? "case.completed" : "case.triaged";
  await record(tx, actor, { event, caseId, facts: { tier: assessment.tier, standing: tier } });
  return { caseId, reference: before.reference, assessment };
}

const consentAt = (patient: PatientData, at: Date) =>
  patient.consentVersion ? { consentAt: at } : {};

function aboutResult({ tier, result, ageMismatch }: Assessment) {
  return {
    triageTier: tier,
    certainty: result?.certainty ?? ("insufficient" as const),
    untriaged: result === null,
    ruleIds: result?.reasons.map((r) => r.ruleId) ?? [],
    ageMismatch,
  };
}

function aboutPerson({ age, sex }: Answers) {
  return { age: typeof age === "number" ? age : null, sex: typeof sex === "string" ? sex : null };
}

async function addResult(
  tx: Tx,
  { clinicId, caseId }: { clinicId: string; caseId: string },
  made: NewCase,
  { tier, result }: Assessment,
): Promise<void> {
  const answerSetId = newId();
  await tx.answerSet.create({
    data: {
      clinicId,
      id: answerSetId,
      caseId,
      source: made.source,
      locale: made.locale,
      vocabularyVersion: VOCABULARY_VERSION,
      answers: made.answers as Prisma.InputJsonObject,
      secondsTaken: made.secondsTaken ?? null,
    },
  });
  if (!result) return;
  const id = newId();
  await tx.triageResult.create({
    data: {
      clinicId,
      id,
      caseId,
      answerSetId,
      rulesetVersion: RULESET_VERSION,
      tier,
      certainty: result.certainty,
      result: result as unknown as Prisma.InputJsonObject,
    },
  });
  await tx.case.update({
    where: { clinicId_id: { clinicId, id: caseId } },
    data: { latestTriageId: id },
  });
}

async function recordTriage(
  tx: Tx,
  actor: AnyActor,
  caseId: string,
  { tier, result }: Assessment,
): Promise<void> {
  await record(tx, actor, {
    event: result ? "case.triaged" : "case.triage_failed",
    caseId,
    facts: { tier, rulesetVersion: RULESET_VERSION },
  });
}
