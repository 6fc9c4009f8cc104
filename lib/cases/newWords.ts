import "server-only";
import type { PatientActor } from "@/lib/access/actor";
import type { ClinicView } from "@/lib/base/clinic";
import type { Tx } from "@/lib/base/db";
import { type Answers, tierRank } from "@/lib/triage";
import { newTier } from "./intake/told";
import { giveNotice, stopRules } from "./stop";
import { addAnswers, assessCase } from "./submit";

type Words = { caseId: string; text: string; at: Date };

/**
 * Words a patient adds later go through the same rules as the form: the last answers, with the words at the end of
 * "anything we missed", are a new telling with a result of its own. Both are kept; takeIn lets words only raise.
 * A rule of the stop page that fires now for the first time alerts the clinic, and the status page says to call.
 */
export async function addWords(
  t: Tx,
  actor: PatientActor,
  clinic: ClinicView,
  { caseId, text, at }: Words,
): Promise<void> {
  const row = await t.case.findUniqueOrThrow({
    where: { clinicId_id: { clinicId: clinic.id, id: caseId } },
    select: {
      ruleIds: true,
      tier: true,
      patient: { select: { dateOfBirth: true, locale: true } },
      answerSets: {
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: 1,
        select: { answers: true },
      },
      stops: { select: { ruleIds: true } },
    },
  });
  const before = (row.answerSets[0]?.answers ?? {}) as Answers;
  const freeText = [before.freeText, text].filter(Boolean).join("\n\n");
  const answers: Answers = { ...before, freeText };
  const { dateOfBirth, locale } = row.patient;
  const assessment = assessCase({ answers, patient: { dateOfBirth } }, at, clinic);
  const told = { patient: {}, answers, locale, source: "answer", complete: false, at } as const;
  // Against a decided level only the new words count: what was said before was weighed.
  const now = { ...before, freeText: text };
  const alone = assessCase({ answers: now, patient: { dateOfBirth } }, at, clinic);
  const newest = newTier(alone, { before, now, fresh: [] });
  const raisesTo = tierRank(newest) > tierRank(row.tier) ? { raisesTo: newest } : {};
  await addAnswers(t, actor, clinic, caseId, { ...told, assessment, ...raisesTo });
  const known = new Set([...row.ruleIds, ...row.stops.flatMap((stop) => stop.ruleIds)]);
  const ruleIds = stopRules(assessment.result).filter((id) => !known.has(id));
  if (ruleIds.length > 0) await giveNotice(t, actor, clinic, { caseId, draftId: null, ruleIds });
}
