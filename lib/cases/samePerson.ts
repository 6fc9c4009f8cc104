import "server-only";
import { systemActor } from "@/lib/access/actor";
import { recordAll } from "@/lib/audit/record";
import type { Tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";

/** The newest others looked at by name, and by phone: a family, or a load test, may share them a thousand times. */
const MOST = 5;

export type Known = {
  clinicId: string;
  caseId: string;
  reference: string;
  submittedAt: Date;
  dateOfBirth: Date | null;
  nameKey: string | null;
  phoneKey: string | null;
};
export type Other = {
  id: string;
  reference: string;
  submittedAt: Date;
  name: boolean;
  phone: boolean;
};

/**
 * Links a new case to those of the day before that may be of the same person: the birth date agrees, and name or phone.
 * Called when all else of the case is written: it waits for others of the same birth date, so that of two that come at
 * once the second sees the first. Never merges; a clinician decides.
 */
export async function linkNewCase(t: Tx, known: Known): Promise<void> {
  await linkTo(t, known, await othersLike(t, known));
}

/** Writes the links, and the trail of both cases. */
export async function linkTo(t: Tx, known: Known, others: readonly Other[]): Promise<void> {
  if (others.length === 0) return;
  await t.caseLink.createMany({ data: others.map((other) => linkRow(known, other)) });
  await recordNoticed(t, known, others);
}

export const agreesOf = ({ name, phone }: Other): string[] => [
  "birth_date",
  ...(name ? ["name"] : []),
  ...(phone ? ["phone"] : []),
];

/** The later case names the earlier one. */
function linkRow({ clinicId, caseId, submittedAt }: Known, other: Other) {
  const later =
    submittedAt.getTime() === other.submittedAt.getTime()
      ? caseId > other.id
      : submittedAt > other.submittedAt;
  const [first, second] = later ? [caseId, other.id] : [other.id, caseId];
  return { clinicId, id: newId(), caseId: first, otherId: second, agrees: agreesOf(other) };
}

/** The cases that may be of the same person, newest first. */
export async function othersLike(t: Tx, known: Known): Promise<Other[]> {
  const { clinicId, caseId, dateOfBirth, nameKey, phoneKey, submittedAt } = known;
  if (!dateOfBirth || (!nameKey && !phoneKey)) return [];
  const born = dateOfBirth.toISOString().slice(0, 10);
  const lock = `person:${clinicId}:${born}`;
  await t.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
  return t.$queryRaw<Other[]>`
    SELECT c."id"::text AS "id", c."reference", c."submittedAt",
           coalesce(p."nameKey" = ${nameKey}, false) AS "name",
           coalesce(p."phoneKey" = ${phoneKey}, false) AS "phone"
      FROM (
        (SELECT "id", "nameKey", "phoneKey" FROM "Patient"
          WHERE "clinicId" = ${clinicId}::uuid AND "dateOfBirth" = ${born}::date
            AND "nameKey" = ${nameKey} ORDER BY "id" DESC LIMIT ${MOST + 1}::int)
        UNION
        (SELECT "id", "nameKey", "phoneKey" FROM "Patient"
          WHERE "clinicId" = ${clinicId}::uuid AND "dateOfBirth" = ${born}::date
            AND "phoneKey" = ${phoneKey} ORDER BY "id" DESC LIMIT ${MOST + 1}::int)
      ) p
      JOIN "Case" c ON c."clinicId" = ${clinicId}::uuid AND c."patientId" = p."id"
     WHERE c."id" <> ${caseId}::uuid
       AND c."submittedAt" BETWEEN ${submittedAt}::timestamptz - interval '1 day'
                               AND ${submittedAt}::timestamptz + interval '1 day'
     ORDER BY c."submittedAt" DESC LIMIT ${MOST}::int`;
}

/** In the trail of both cases. */
async function recordNoticed(t: Tx, known: Known, others: readonly Other[]): Promise<void> {
  const entries = others.flatMap((other) => [
    { caseId: known.caseId, facts: { other: other.reference } },
    { caseId: other.id, facts: { other: known.reference } },
  ]);
  await recordAll(
    t,
    systemActor(known.clinicId),
    entries.map((entry) => ({ event: "case.person_noticed" as const, ...entry })),
  );
}
