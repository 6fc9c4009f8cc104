import "server-only";
import { db } from "@/lib/base/db";
import type { AnswerValue, QuestionId, TriageResult } from "@/lib/triage";
import { standingOf } from "./dangerSigns";
import type { DraftRow } from "./draftRow";

/** A stop page: what the person said that led to it, what became of the alert, and what they answered. */
export type StopView = {
  id: string;
  ruleIds: readonly string[];
  selfHarm: boolean;
  /** the person's own answers that led here, most telling first */
  quotes: { question: QuestionId; value: AnswerValue }[];
  /** the mail server took an alert, at this time: only then may the page say so */
  alerted: boolean;
  alertedAt: Date | null;
  /** an alert is on its way: neither accepted nor given up yet */
  alerting: boolean;
  /** the number we would call */
  phone: string | null;
  answer: "called" | "going" | "cannot" | "already_seen" | null;
  /** still waits for an answer, or for going on without one */
  open: boolean;
};

/** The latest stop page of a draft. */
export async function lastStop(draft: DraftRow): Promise<StopView | null> {
  const { clinicId, id: draftId } = draft;
  const notice = await db().stopNotice.findFirst({
    where: { clinicId, draftId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  if (!notice) return null;
  const { id, caseId, ruleIds, selfHarm, alertedAt, answer, answeredAt } = notice;
  const alerting = alertedAt === null && (await onItsWay(clinicId, caseId));
  return {
    id,
    ruleIds,
    selfHarm,
    quotes: await quotesOf(clinicId, caseId, ruleIds),
    alerted: alertedAt !== null,
    alertedAt,
    alerting,
    phone: draft.contact.phone ?? null,
    answer,
    open: answeredAt === null,
  };
}

/**
 * Seconds in which an alert is said to be on its way. A mail server that has not taken it by then, or refused it once,
 * may not take it for hours: the person is told that nobody was reached.
 */
const ON_ITS_WAY = 30;

async function onItsWay(clinicId: string, caseId: string): Promise<boolean> {
  const rows = await db().$queryRaw<unknown[]>`
    SELECT 1 FROM "Delivery"
     WHERE "clinicId" = ${clinicId}::uuid AND "caseId" = ${caseId}::uuid AND "kind" = 'emergency_alert'
       AND "state" = 'queued' AND "attempts" = 0
       AND "createdAt" > now() - make_interval(secs => ${ON_ITS_WAY}::int) LIMIT 1`;
  return rows.length > 0;
}

/** The answers that spoke for these rules when they fired, as they were given then. */
async function quotesOf(clinicId: string, caseId: string, ruleIds: readonly string[]) {
  const results = await db().triageResult.findMany({
    where: { clinicId, caseId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { result: true },
  });
  const reasons = results
    .map((row) => (row.result as unknown as TriageResult).reasons)
    .map((all) => all.filter((reason) => ruleIds.includes(reason.ruleId)))
    .find((found) => found.length > 0);
  const quotes = new Map<QuestionId, AnswerValue>();
  for (const { q, value } of (reasons ?? []).flatMap((reason) => reason.answersUsed)) {
    if (value !== null && speaks(value)) quotes.set(q, value);
  }
  return [...quotes].map(([question, value]) => ({ question, value }));
}

/** "No" and "none" are not quoted back at a person as the cause of an alarm. */
const speaks = (value: AnswerValue): boolean =>
  typeof value === "number" || standingOf(value) === "present";
