import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { db, type Prisma, tx } from "@/lib/base/db";
import { readReference } from "@/lib/base/reference";
import { isForAnother, type ProxyNote } from "@/lib/intake/proxy";
import type { Answers } from "@/lib/triage";
import { askedOf, WITH_ASKED } from "./askedView";
import { LEASE_MS } from "./claim";
import { examsOf, WITH_EXAMS } from "./exam/view";
import { messagesOf, WITH_MESSAGES } from "./messagesView";
import { readPreferences } from "./preferences";
import { samePersonOf, WITH_LINKS } from "./samePersonView";
import { differingLook } from "./secondLooks";
import { tellingsOf } from "./tellings";
import { readTimeline } from "./timeline";
import { unfinishedForm } from "./unfinishedForm";
import type { CaseView, Decision, Owner, Person, ProxyView } from "./view";

const FORM = { savedAt: true, visited: true, answers: true, typed: true } as const;
const WITH = {
  patient: true,
  owner: { select: { id: true, name: true } },
  answerSets: {
    orderBy: { createdAt: "desc" },
    include: {
      triages: { orderBy: { createdAt: "desc" }, take: 1, select: { result: true } },
    },
  },
  stops: { orderBy: { createdAt: "desc" } },
  draft: { select: FORM },
  ...WITH_LINKS,
  ...WITH_ASKED,
  ...WITH_MESSAGES,
  ...WITH_EXAMS,
} as const satisfies Prisma.CaseInclude;
type Row = Prisma.CaseGetPayload<{ include: typeof WITH }>;

/**
 * All of one case, for its page. The reading is written to the trail, and renews the claim of whoever holds it.
 * Null when there is no such case in the reader's clinic.
 */
export async function readCase(actor: Actor<"case:read">, typed: string): Promise<CaseView | null> {
  const reference = readReference(typed);
  if (!reference) return null;
  const row = await tx(async (tx) => {
    const found = await tx.case.findFirst({
      where: { clinicId: actor.clinicId, reference },
      include: WITH,
    });
    if (!found) return null;
    await record(tx, actor, { event: "case.read", caseId: found.id });
    const at = await now(tx);
    // Renewing is no change of the case: its version stays, so nobody's form is refused for it.
    await tx.case.updateMany({
      where: {
        clinicId: actor.clinicId,
        id: found.id,
        ownerId: actor.userId,
        claimedUntil: { gt: at },
      },
      data: { claimedUntil: new Date(at.getTime() + LEASE_MS) },
    });
    return { found, at };
  });
  if (!row) return null;
  const { timeZone, settings } = await clinicById(actor.clinicId);
  const timeline = await readTimeline(actor.clinicId, row.found.id);
  const decidedBy = await nameOf(actor.clinicId, row.found.decidedById);
  const unfinished = unfinishedForm(row.found, row.at, settings);
  const secondLook = await differingLook(actor.clinicId, row.found.id);
  const view = viewOf(row.found, row.at, actor.userId, decidedBy);
  return { ...view, unfinished, secondLook, timeline, timeZone };
}

async function nameOf(clinicId: string, userId: string | null): Promise<string> {
  if (!userId) return "";
  const where = { clinicId_id: { clinicId, id: userId } };
  return (await db().user.findUnique({ where, select: { name: true } }))?.name ?? "";
}

function viewOf(row: Row, at: Date, readerId: string, decidedBy: string) {
  const owner = ownerOf(row, at, readerId);
  const tellings = tellingsOf(row.answerSets);
  return {
    id: row.id,
    reference: row.reference,
    version: row.version,
    state: row.state,
    turn: row.turn,
    nextAction: row.nextAction,
    dueAt: row.dueAt,
    pausedAt: row.pausedAt,
    newsAt: row.newsAt,
    tier: row.tier,
    triageTier: row.triageTier,
    certainty: row.certainty,
    untriaged: row.untriaged,
    complete: row.complete,
    looksAutomated: row.looksAutomated,
    escalatedAt: row.escalatedAt,
    ageMismatch: row.ageMismatch,
    age: row.age,
    sex: row.sex,
    submittedAt: row.submittedAt,
    closed: row.closedAt ? { at: row.closedAt, reason: row.closeReason } : null,
    owner,
    mine: owner?.id === readerId,
    decision: decisionOf(row, decidedBy),
    person: personOf(row.patient),
    proxy: proxyOf(row.patient, tellings[0]?.answers ?? {}),
    tellings,
    stops: row.stops.map(stopOf),
    samePerson: samePersonOf(row),
    asked: askedOf(row),
    exams: examsOf(row),
    messages: messagesOf(row),
    preferences: readPreferences(row.patient.preferences),
    readAt: at,
  } satisfies Omit<CaseView, "unfinished" | "secondLook" | "timeline" | "timeZone">;
}

function ownerOf({ owner, claimedUntil }: Row, at: Date, readerId: string): Owner | null {
  if (!owner || (claimedUntil !== null && claimedUntil <= at)) return null;
  const renewed = claimedUntil !== null && owner.id === readerId;
  return { ...owner, until: renewed ? new Date(at.getTime() + LEASE_MS) : claimedUntil };
}

function decisionOf(row: Row, byName: string): Decision | null {
  const { decidedTier: tier, decidedReason: reason, decidedAt: at } = row;
  return tier && reason && at ? { tier, reason, byName, at } : null;
}

const stopOf = (stop: Row["stops"][number]) => ({
  id: stop.id,
  ruleIds: stop.ruleIds,
  selfHarm: stop.selfHarm,
  toldAt: stop.createdAt,
  alertedAt: stop.alertedAt,
  realertedAt: stop.realertedAt,
  answer: stop.answer,
  answeredAt: stop.answeredAt,
});

/** Someone who answered once does not stand beside answers that the patient gave later. */
function proxyOf({ proxy }: Row["patient"], answers: Answers): ProxyView | null {
  if (!isForAnother(answers)) return null;
  const { name, relation, phone, leftOut } = (proxy ?? {}) as Partial<ProxyNote>;
  return {
    name: name ?? null,
    relation: relation ?? null,
    phone: phone ?? null,
    leftOut: leftOut ?? [],
  };
}

const personOf = (patient: Row["patient"]): Person => ({
  fullName: patient.fullName,
  firstName: patient.firstName,
  dateOfBirth: patient.dateOfBirth?.toISOString().slice(0, 10) ?? null,
  phone: patient.phone,
  email: patient.email,
  preferredLanguage: patient.preferredLanguage,
  interpreterNeeded: patient.interpreterNeeded,
  postalCode: patient.postalCode,
  locale: patient.locale,
});
