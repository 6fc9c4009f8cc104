import "server-only";
import type { PatientActor } from "@/lib/access/actor";
import { db } from "@/lib/base/db";
import type { Answers, AnswerValue, QuestionId, TriageResult } from "@/lib/triage";
import { type DraftContact, findDraft, type Typed } from "./draftRow";

/** A stop page: what the person said that led to it, and what became of the alert. */
export type StopView = {
  id: string;
  selfHarm: boolean;
  quotes: { question: QuestionId; value: AnswerValue }[];
  alertedAt: Date | null;
  /** an alert mail is on its way: neither accepted nor given up yet */
  alerting: boolean;
  answer: "called" | "going" | "cannot" | "already_seen" | null;
};

/** What the pages of the form may know. */
export type DraftView = {
  locale: "en" | "es";
  answers: Answers;
  typed: Typed | null;
  contact: DraftContact;
  visited: readonly string[];
  /** the case's reference, once the form was sent */
  reference: string | null;
  stop: StopView | null;
};

/** The form as this browser may see it; null when it holds none. */
export async function readDraft(actor: PatientActor): Promise<DraftView | null> {
  const draft = await findDraft(actor);
  if (!draft) return null;
  const row = draft.caseId
    ? await db().case.findUnique({
        where: { clinicId_id: { clinicId: draft.clinicId, id: draft.caseId } },
        select: { reference: true },
      })
    : null;
  return {
    locale: draft.locale === "es" ? "es" : "en",
    answers: draft.answers,
    typed: draft.typed,
    contact: draft.contact,
    visited: draft.visited,
    reference: draft.submittedAt ? (row?.reference ?? null) : null,
    stop: await lastStop(draft.clinicId, draft.id, draft.answers),
  };
}

async function lastStop(
  clinicId: string,
  draftId: string,
  answers: Answers,
): Promise<StopView | null> {
  const notice = await db().stopNotice.findFirst({
    where: { clinicId, draftId },
    orderBy: { createdAt: "desc" },
  });
  if (!notice) return null;
  const triage = await db().triageResult.findFirst({
    where: { clinicId, caseId: notice.caseId },
    orderBy: { createdAt: "desc" },
    select: { result: true },
  });
  const reasons = (triage?.result as unknown as TriageResult | undefined)?.reasons ?? [];
  const used = reasons
    .filter((r) => notice.ruleIds.includes(r.ruleId))
    .flatMap((r) => r.answersUsed);
  const quotes = [...new Set(used.map((u) => u.q))].flatMap((question) => {
    const value = answers[question];
    return value === undefined ? [] : [{ question, value }];
  });
  const waiting = await db().delivery.count({
    where: { clinicId, caseId: notice.caseId, kind: "emergency_alert", state: "queued" },
  });
  const { id, selfHarm, alertedAt, answer } = notice;
  return { id, selfHarm, quotes, alertedAt, alerting: waiting > 0, answer };
}
