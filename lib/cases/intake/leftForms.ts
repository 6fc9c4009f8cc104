import "server-only";
import { systemActor } from "@/lib/access/actor";
import type { ClinicView } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { db, sql, type Tx, tx } from "@/lib/base/db";
import { errorWords, log } from "@/lib/base/log";
import { canonical } from "@/lib/base/secrets";
import { type DraftRow, readRow } from "@/lib/intake/draftRow";
import { saidIn } from "@/lib/intake/update";
import { type Answers, type TriageResult, tierRank } from "@/lib/triage";
import type { NewCase } from "../newCase";
import { alertClinic } from "../stop";
import { addAnswers, createCase } from "../submit";
import { namesSign, needsCase } from "./needsCase";
import { type Told, toldBy } from "./told";
import { untoldRules } from "./untold";

/** Forms looked at in one round; those of the next round wait ten seconds. */
const MOST = 50;

/** Not sent, and not saved for some minutes; the partial index draft_left serves it. Each saving clears sweptAt. */
const leftBy = ({ id, settings }: ClinicView): sql.Sql => sql.sql`
  "clinicId" = ${id}::uuid AND "submittedAt" IS NULL AND "sweptAt" IS NULL
  AND "savedAt" <= now() - make_interval(mins => ${settings.abandonedMinutes}::int)`;

/**
 * Forms that were left: one with a danger sign becomes a case, and a case that a form made already hears what was
 * answered since. An update with a danger sign is heard by its own case. Each in a transaction of its own, so that one that fails holds up no other. Returns how many cases
 * were made or heard more.
 */
export async function takeUpLeftForms(clinic: ClinicView): Promise<number> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT "id"::text AS "id" FROM "IntakeDraft" WHERE ${leftBy(clinic)}
     ORDER BY "savedAt" LIMIT ${MOST}::int`;
  let taken = 0;
  for (const { id } of rows) {
    try {
      if (await tx((t) => takeUp(t, clinic, id))) taken++;
    } catch (error) {
      log.warn("a form that was left could not be taken up", { id, error: errorWords(error) });
    }
  }
  return taken;
}

/** A form that is being saved, sent or taken up by somebody else at this moment is left to them. */
export async function takeUp(t: Tx, clinic: ClinicView, id: string): Promise<boolean> {
  const locked = await t.$queryRaw<unknown[]>`
    SELECT 1 FROM "IntakeDraft" WHERE ${leftBy(clinic)} AND "id" = ${id}::uuid
       FOR UPDATE SKIP LOCKED`;
  const draft = locked.length > 0 ? await readRow(t, clinic.id, id) : null;
  if (!draft) return false;
  const at = await now(t);
  const caseId = await caseFrom(t, clinic, { ...draft, at });
  await t.intakeDraft.update({
    where: { clinicId_id: { clinicId: clinic.id, id } },
    data: { sweptAt: at, ...(caseId && draft.kind === "intake" ? { caseId } : {}) },
  });
  return caseId !== null;
}

/** The case that was made or heard more; null when there was no need. */
async function caseFrom(
  t: Tx,
  clinic: ClinicView,
  draft: DraftRow & { at: Date },
): Promise<string | null> {
  const how = { source: "abandoned", complete: false } as const;
  const made = { ...(await toldBy(t, draft, clinic, how)), at: draft.at };
  const { result } = made.assessment;
  if (draft.kind === "update" && !updateCounts(draft.answers, made)) return null;
  const known = draft.made ? await knownRules(t, clinic.id, draft.made.caseId) : [];
  const caseId = draft.made
    ? await hearMore(t, clinic, draft.made.caseId, made)
    : needsCase(draft.answers, result)
      ? (await createCase(t, systemActor(clinic.id), clinic, made)).caseId
      : null;
  if (caseId) await alertIfNew(t, clinic, { draft, caseId, result, known });
  return caseId;
}

/** An update that was left is heard when it names a danger sign, or when what is new in it cannot wait a day. */
const updateCounts = (answers: Answers, { raisesTo, assessment }: Told): boolean =>
  namesSign(saidIn(answers)) ||
  assessment.result === null ||
  tierRank(raisesTo ?? "self_care") >= tierRank("same_day");

/** What a stop page made a case of, or an earlier round, is not told again. */
async function hearMore(
  t: Tx,
  clinic: ClinicView,
  caseId: string,
  made: NewCase,
): Promise<string | null> {
  const last = await t.answerSet.findFirst({
    where: { clinicId: clinic.id, caseId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { answers: true },
  });
  if (canonical(last?.answers) === canonical(made.answers)) return null;
  await addAnswers(t, systemActor(clinic.id), clinic, caseId, made);
  return caseId;
}

async function knownRules(t: Tx, clinicId: string, id: string): Promise<string[]> {
  const where = { clinicId_id: { clinicId, id } };
  return (await t.case.findUniqueOrThrow({ where, select: { ruleIds: true } })).ruleIds;
}

type Found = { draft: DraftRow; caseId: string; result: TriageResult | null; known: string[] };

/** A rule of the stop page that no page named: it fired by the birth date, which came after the answers. */
async function alertIfNew(t: Tx, clinic: ClinicView, found: Found): Promise<void> {
  const rules = await untoldRules(t, found.draft, found.result);
  if (rules.some((id) => !found.known.includes(id))) await alertClinic(t, clinic, found.caseId);
}
