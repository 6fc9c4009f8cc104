import type { PatientActor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { db, tx } from "@/lib/base/db";
import { addAnswers, assessCase } from "@/lib/cases/submit";
import { knownWith } from "@/lib/intake/update";
import type { Answers } from "@/lib/triage";
import type { Told } from "./tell";

/** What somebody tells after a bad night: more pain, hardly able to move, no danger sign. */
const SAID = {
  painMap: ["upperBack", "lowBack"],
  worstSite: "lowBack",
  painChange: "worseFast",
  painWorst: 9,
  pegPain: 8,
  pegEnjoy: 8,
  pegActivity: 9,
  cannotFunction: "yes",
  painPattern: ["stopsSleep", "worseSitting"],
  freeText: "Since the weekend I can hardly get up, and I do not sleep.",
} as const satisfies Answers;

/** The patient says on the status page that they got worse. */
export async function gotWorse({ clinic: { clinicId }, caseId, time }: Told): Promise<void> {
  await time.pass(0.97);
  const actor: PatientActor = {
    kind: "patient",
    clinicId,
    caseId,
    draftId: null,
    requestId: "demo",
  };
  const clinic = await clinicById(clinicId);
  const first = await db().answerSet.findFirstOrThrow({ where: { clinicId, caseId } });
  const answers = knownWith(first.answers as Answers, SAID);
  await tx(async (t) => {
    const told = { patient: {}, answers, locale: first.locale, source: "update" as const };
    const made = { ...told, complete: false };
    const assessment = assessCase(made, await now(t), clinic);
    await addAnswers(t, actor, clinic, caseId, { ...made, assessment, raisesTo: assessment.tier });
  });
}
