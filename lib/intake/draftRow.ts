import "server-only";
import type { PatientActor } from "@/lib/access/actor";
import { db, type Prisma, sql, type Tx } from "@/lib/base/db";
import { fail, Refused } from "@/lib/base/result";
import type { Answers } from "@/lib/triage";
import type { Step } from "./flow";
import type { FormValues } from "./readScreen";

/** What was typed on a step that was refused, until it is mended. */
export type Typed = { step: Step; values: FormValues; errors: { field: string; code: string }[] };

/** The person as far as the form knows them; every part may be missing yet. */
export type DraftContact = {
  firstName?: string;
  phone?: string;
  fullName?: string;
  /** YYYY-MM-DD */
  dateOfBirth?: string;
  email?: string;
  preferredLanguage?: string;
  interpreterNeeded?: boolean;
  postalCode?: string;
  consentVersion?: string;
};

export type DraftRow = {
  clinicId: string;
  id: string;
  version: number;
  locale: string;
  answers: Answers;
  contact: DraftContact;
  typed: Typed | null;
  visited: string[];
  caseId: string | null;
  createdAt: Date;
  submittedAt: Date | null;
};

/** Reads the actor's draft, locked for the rest of the transaction: two tabs take turns. */
export async function lockDraft(tx: Tx, actor: PatientActor): Promise<DraftRow> {
  const { clinicId, draftId } = actor;
  await tx.$queryRaw`SELECT 1 FROM "IntakeDraft" WHERE "clinicId" = ${clinicId}::uuid AND "id" = ${draftId}::uuid FOR UPDATE`;
  const row = draftId
    ? await tx.intakeDraft.findUnique({ where: { clinicId_id: { clinicId, id: draftId } } })
    : null;
  if (!row) throw new Refused(fail("draft.not_found"));
  if (row.submittedAt) throw new Refused(fail("draft.sent"));
  return asDraft(row);
}

/** The actor's draft as it stands, or null. */
export async function findDraft({ clinicId, draftId }: PatientActor): Promise<DraftRow | null> {
  if (!draftId) return null;
  const row = await db().intakeDraft.findUnique({
    where: { clinicId_id: { clinicId, id: draftId } },
  });
  return row ? asDraft(row) : null;
}

function asDraft(row: Prisma.IntakeDraftGetPayload<object>): DraftRow {
  return {
    clinicId: row.clinicId,
    id: row.id,
    version: row.version,
    locale: row.locale,
    answers: row.answers as Answers,
    contact: row.contact as DraftContact,
    typed: row.typed as Typed | null,
    visited: row.visited,
    caseId: row.caseId,
    createdAt: row.createdAt,
    submittedAt: row.submittedAt,
  };
}

/** Writes the draft back; a step that passed is remembered as visited. */
export async function saveDraft(
  tx: Tx,
  draft: DraftRow,
  change: {
    answers?: Answers;
    contact?: DraftContact;
    typed?: Typed | null;
    step?: Step;
    caseId?: string;
  },
): Promise<void> {
  const { typed, step, answers, contact, caseId } = change;
  await tx.intakeDraft.update({
    where: { clinicId_id: { clinicId: draft.clinicId, id: draft.id } },
    data: {
      version: { increment: 1 },
      savedAt: new Date(),
      ...(answers ? { answers: answers as Prisma.InputJsonObject } : {}),
      ...(contact ? { contact } : {}),
      ...(typed === undefined ? {} : { typed: typed ?? sql.DbNull }),
      ...(step && !draft.visited.includes(step) ? { visited: [...draft.visited, step] } : {}),
      ...(caseId ? { caseId } : {}),
    },
  });
}
