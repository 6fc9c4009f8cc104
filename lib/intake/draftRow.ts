import "server-only";
import type { PatientActor } from "@/lib/access/actor";
import { db, type Prisma, sql, type Tx } from "@/lib/base/db";
import { fail, Refused } from "@/lib/base/result";
import { localeOf } from "@/lib/i18n/words";
import type { Answers } from "@/lib/triage";
import type { FieldError, FormValues } from "./fields";
import type { Step } from "./flow";
import type { Presence, ProxyPerson } from "./proxy";
import { asOf } from "./stale";

/** What was typed on a page that was refused, until it is mended. */
export type Typed = { step: Step | "stop"; values: FormValues; errors: FieldError[] };
/** The same of the page on which a form is saved for later: it must not take the place of the other. */
export type LaterTyped = Omit<Typed, "step">;

/** The person as far as the form knows them; every part may be missing yet. */
export type DraftContact = {
  firstName?: string;
  phone?: string;
  fullName?: string;
  /** YYYY-MM-DD */
  dateOfBirth?: string;
  /** the date of birth as it was before one was typed that is none: the code still opens the form with it */
  birthBefore?: string;
  email?: string;
  preferredLanguage?: string;
  interpreterNeeded?: boolean;
  postalCode?: string;
  /** set once the person has agreed */
  consentVersion?: string;
  /** who fills in the form, when it is someone else */
  proxy?: ProxyPerson;
  /** whether the patient was there for the private questions */
  presence?: Presence;
};

export type DraftRow = {
  clinicId: string;
  id: string;
  /** a first telling, or an update of a case that is there */
  kind: "intake" | "update";
  locale: "en" | "es";
  answers: Answers;
  contact: DraftContact;
  typed: Typed | null;
  laterTyped: LaterTyped | null;
  visited: string[];
  /** the case that a stop page or the sending made; of an update, the one it belongs to */
  made: { caseId: string; reference: string } | null;
  createdAt: Date;
  savedAt: Date;
  sweptAt: Date | null;
  signsAt: Date | null;
  submittedAt: Date | null;
};

const PERSON = { select: { dateOfBirth: true, phone: true, proxy: true } } as const;
const WITH_CASE = {
  case: { select: { id: true, reference: true } },
  ofCase: { select: { id: true, reference: true, patient: PERSON } },
} as const;

/**
 * Reads the actor's draft, locked for the rest of the transaction: two tabs take turns. `at` is the transaction's time.
 * Refuses with draft.not_found.
 */
export async function lockDraft(tx: Tx, actor: PatientActor): Promise<DraftRow & { at: Date }> {
  const { clinicId, draftId } = actor;
  const locked = await tx.$queryRaw<{ at: Date }[]>`
    SELECT now() AS at FROM "IntakeDraft"
    WHERE "clinicId" = ${clinicId}::uuid AND "id" = ${draftId}::uuid FOR UPDATE`;
  const row = draftId && locked[0] ? await readRow(tx, clinicId, draftId) : null;
  if (!row || !locked[0]) throw new Refused(fail("draft.not_found"));
  const { at } = locked[0];
  return { ...asOf(row, at), locale: actor.locale ?? row.locale, at };
}

/** The actor's draft as it stands, or null. */
export async function findDraft({ clinicId, draftId }: PatientActor): Promise<DraftRow | null> {
  const row = draftId ? await readRow(db(), clinicId, draftId) : null;
  // Days are what counts here: the database is not asked for its time once more for each page.
  return row && asOf(row, new Date());
}

export async function readRow(from: Tx, clinicId: string, id: string): Promise<DraftRow | null> {
  const row = await from.intakeDraft.findUnique({
    where: { clinicId_id: { clinicId, id } },
    include: WITH_CASE,
  });
  if (!row) return null;
  const made = row.ofCase ?? row.case;
  const contact = row.contact as DraftContact;
  return {
    clinicId,
    id,
    kind: row.kind,
    locale: localeOf(row.locale),
    answers: row.answers as Answers,
    contact: row.ofCase ? { ...contact, ...knownOf(row.ofCase.patient) } : contact,
    typed: row.typed as Typed | null,
    laterTyped: row.laterTyped as LaterTyped | null,
    visited: row.visited,
    made: made && { caseId: made.id, reference: made.reference },
    createdAt: row.createdAt,
    savedAt: row.savedAt,
    sweptAt: row.sweptAt,
    signsAt: row.signsAt,
    submittedAt: row.submittedAt,
  };
}

type Known = { dateOfBirth: Date | null; phone: string | null; proxy: unknown };

/** An update asks nothing about the person: whom to call and their age stand with the case, as they are now. */
function knownOf({ dateOfBirth, phone, proxy }: Known): DraftContact {
  return {
    ...(dateOfBirth ? { dateOfBirth: dateOfBirth.toISOString().slice(0, 10) } : {}),
    ...(phone ? { phone } : {}),
    ...(proxy ? { proxy: proxy as ProxyPerson } : {}),
  };
}

export type DraftChange = {
  answers?: Answers;
  contact?: DraftContact;
  typed?: Typed | null;
  laterTyped?: LaterTyped | null;
  resumeHash?: string;
  visited?: string[];
  signsAt?: Date | null;
  caseId?: string;
  submittedAt?: Date;
};

/** Writes the draft back, with what asOf opened again. */
export async function saveDraft(
  tx: Tx,
  draft: DraftRow & { at: Date },
  { answers = draft.answers, typed, laterTyped, caseId, ...change }: DraftChange,
): Promise<void> {
  await tx.intakeDraft.update({
    where: { clinicId_id: { clinicId: draft.clinicId, id: draft.id } },
    data: {
      visited: draft.visited,
      signsAt: draft.signsAt,
      ...change,
      // An update stays with its case by ofCaseId: caseId names the one form that made or completes a case.
      ...(caseId && draft.kind === "intake" ? { caseId } : {}),
      locale: draft.locale,
      version: { increment: 1 },
      savedAt: draft.at,
      sweptAt: null,
      answers: answers as Prisma.InputJsonObject,
      ...(typed === undefined ? {} : { typed: typed ?? sql.DbNull }),
      ...(laterTyped === undefined ? {} : { laterTyped: laterTyped ?? sql.DbNull }),
    },
  });
}

/** The steps that were saved, with one more. */
export const withStep = (visited: readonly string[], step: string): string[] => [
  ...new Set([...visited, step]),
];
