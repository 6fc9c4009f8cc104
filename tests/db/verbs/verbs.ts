import { systemActor } from "@/lib/access/actor";
import { db, tx } from "@/lib/base/db";
import { ok, type Result } from "@/lib/base/result";
import { answerQuestion } from "@/lib/cases/answer";
import { askPatient, askSchema } from "@/lib/cases/ask";
import { readCase } from "@/lib/cases/case";
import { claimCase } from "@/lib/cases/claim";
import { closeCase } from "@/lib/cases/close";
import { handleEmergency } from "@/lib/cases/emergencyHandled";
import { escalateUnseen } from "@/lib/cases/escalate";
import { examineSchema, writeExamination } from "@/lib/cases/exam/examine";
import { takeBackUnanswered } from "@/lib/cases/lateAnswers";
import { changeLevel } from "@/lib/cases/level";
import { withdrawCase } from "@/lib/cases/own/withdraw";
import { releaseCase } from "@/lib/cases/release";
import { reopenCase } from "@/lib/cases/reopen";
import { returnUnheld } from "@/lib/cases/returned";
import { adviseSelfCare } from "@/lib/cases/selfCare";
import { addAnswers, createCase } from "@/lib/cases/submit";
import { takeBackQuestion, takeBackSchema } from "@/lib/cases/takeBackQuestion";
import { undoDecision } from "@/lib/referrals/undo";
import { TIERS } from "@/lib/triage";
import { testDatabase } from "@/tests/db/database";
import { NUMB } from "@/tests/db/intake/intakes";
import { QUIET } from "@/tests/unit/intake/answers";
import { patientIn, pick, type World } from "./world";

/** One thing somebody does. "time" passes without anybody: what it changes is no verb's doing. */
export type Done = Result<unknown> | "time";
export type Verb = (world: World, one: Seen) => Promise<Done>;
/** A case as whoever acts saw it; now and then as it was one version ago. */
export type Seen = { id: string; reference: string; version: number; tier: (typeof TIERS)[number] };

const ANSWERS = [QUIET, { ...QUIET, saddle: NUMB }, { ...QUIET, unwell: "yes", fever: "yes" }];
const told = (world: World) => ({
  patient: { fullName: "Ada Examplar", email: "ada@example.test" },
  answers: pick<object>(world, ANSWERS),
  locale: "en",
  complete: true,
});
const form = ({ reference, version }: Seen) => ({ reference, version });
/** The pages that ask first were passed. */
const confirmed = "yes" as const;
const text = "Written by hand, for the record.";

const question = async ({ clinic }: World, { id }: Seen): Promise<string> =>
  (
    await db().patientQuestion.findFirst({
      where: { clinicId: clinic.id, caseId: id },
      orderBy: { askedAt: "desc" },
    })
  )?.id ?? crypto.randomUUID();

export const CASE_VERBS = {
  submit: async (w) =>
    ok(
      await tx((t) =>
        createCase(t, systemActor(w.clinic.id), w.clinic, { ...told(w), source: "form" }),
      ),
    ),
  tellMore: async (w, one) =>
    ok(
      await tx((t) =>
        addAnswers(t, systemActor(w.clinic.id), w.clinic, one.id, { ...told(w), source: "update" }),
      ),
    ),
  read: async (w, one) => {
    await readCase(pick(w, w.staff), one.reference);
    return "time";
  },
  claim: (w, one) => claimCase(pick(w, w.staff), form(one)),
  takeOver: (w, one) => claimCase(pick(w, w.staff), { ...form(one), takeOver: "yes" }),
  release: (w, one) => releaseCase(pick(w, w.staff), form(one)),
  agree: (w, one) =>
    changeLevel(pick(w, w.staff), { ...form(one), tier: one.tier, reason: "agree", text }),
  level: (w, one) =>
    changeLevel(pick(w, w.staff), {
      ...form(one),
      confirmed,
      tier: pick(w, TIERS),
      reason: "examined",
      text,
    }),
  selfCare: (w, one) =>
    adviseSelfCare(pick(w, w.staff), { ...form(one), confirmed, way: "by_phone", text }),
  emergency: (w, one) =>
    handleEmergency(pick(w, w.staff), {
      ...form(one),
      done: "crisis_team",
      spokenTo: "family",
      text,
    }),
  close: (w, one) =>
    closeCase(pick(w, w.staff), { ...form(one), confirmed, reason: "withdrawn", text }),
  reopen: (w, one) => reopenCase(pick(w, w.staff), { ...form(one), reason: "worse", text }),
  examine: (w, one) =>
    writeExamination(
      pick(w, w.staff),
      examineSchema.parse({ ...form(one), power: "normal", gait: "normal" }),
    ),
  ask: (w, one) =>
    askPatient(pick(w, w.staff), askSchema.parse({ ...form(one), template: "medicines" })),
  takeBack: async (w, one) =>
    takeBackQuestion(
      pick(w, w.staff),
      takeBackSchema.parse({
        ...form(one),
        question: await question(w, one),
        reason: "not_needed",
        text,
      }),
    ),
  answer: async (w, one) =>
    answerQuestion(patientIn(w, one.id), {
      question: await question(w, one),
      text: pick(w, ["Only paracetamol.", "I cannot feel between my legs since yesterday."]),
    }),
  withdraw: (w, one) => withdrawCase(patientIn(w, one.id), { text: "No more, thank you." }),
  undo: (w, one) => undoDecision(pick(w, w.staff), form(one)),
  // The sweeps, as the worker runs them.
  sweep: async ({ clinic }) =>
    ok([
      await returnUnheld(clinic),
      await takeBackUnanswered(clinic),
      await escalateUnseen(clinic),
    ]),
  // Time passes for one case: its claim runs out, or what it waits for is late.
  leaseEnds: async (_, one) => {
    await testDatabase(
      `UPDATE "Case" SET "claimedUntil" = now() - interval '1 s' WHERE "id" = $1 AND "claimedUntil" IS NOT NULL`,
      [one.id],
    );
    return "time";
  },
  late: async (_, one) => {
    await testDatabase(
      `UPDATE "Case" SET "dueAt" = now() - interval '1 s' WHERE "id" = $1 AND "state" <> 'closed'`,
      [one.id],
    );
    await testDatabase(
      `UPDATE "PatientQuestion" SET "answerBy" = now() - interval '1 s' WHERE "caseId" = $1`,
      [one.id],
    );
    return "time";
  },
} satisfies Record<string, Verb>;
