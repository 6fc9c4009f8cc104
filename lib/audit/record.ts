import "server-only";
import type { AnyActor } from "@/lib/access/actor";
import { type Prisma, sql, type Tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import type { EventName } from "./events";

export type AuditEntry = {
  event: EventName;
  caseId?: string | undefined;
  referralId?: string | undefined;
  objectId?: string | undefined;
  /** codes, ids and times only; never names, answers or free text */
  facts?: Record<string, string | number | boolean | null>;
  /** lib/cases/undo/before: codes, ids and times as well */
  before?: Prisma.InputJsonObject | undefined;
};

/** Writes who did what to the trail, in the transaction of the change itself: without one it cannot be called. */
export async function record(tx: Tx, actor: AnyActor, entry: AuditEntry): Promise<void> {
  await tx.auditEvent.create({ data: rowOf(actor, entry) });
}

/** Several entries of one change, in one statement. */
export async function recordAll(tx: Tx, actor: AnyActor, entries: AuditEntry[]): Promise<void> {
  await tx.auditEvent.createMany({ data: entries.map((entry) => rowOf(actor, entry)) });
}

/**
 * The same as part of the statement that makes the change, for a verb that has one: `FROM changed` gives a row when the
 * change was made and none when it was not.
 */
export function recordWith(actor: AnyActor, entry: AuditEntry): sql.Sql {
  const row = JSON.stringify({ id: newId(), ...rowOf(actor, entry) });
  const columns = sql.raw(TRAIL.map((name) => `"${name}"`).join(", "));
  return sql.sql`
    INSERT INTO "AuditEvent" (${columns})
    SELECT ${sql.raw(TRAIL.map((name) => `r."${name}"`).join(", "))}
      FROM changed, jsonb_populate_record(NULL::"AuditEvent", ${row}::jsonb) r`;
}

const TRAIL = [
  "clinicId",
  "id",
  "actorKind",
  "actorId",
  "actorName",
  "actorRole",
  "event",
  "caseId",
  "referralId",
  "objectId",
  "facts",
  "before",
  "requestId",
] as const;

const rowOf = (
  actor: AnyActor,
  { event, caseId, referralId, objectId, facts, before }: AuditEntry,
) => ({
  clinicId: actor.clinicId,
  ...whoOf(actor),
  event,
  caseId: caseId ?? null,
  referralId: referralId ?? null,
  objectId: objectId ?? null,
  facts: facts ?? {},
  ...(before && { before }),
});

function whoOf(actor: AnyActor) {
  switch (actor.kind) {
    case "staff":
      return {
        actorKind: "staff",
        actorId: actor.userId,
        actorName: actor.name,
        actorRole: actor.role,
        requestId: actor.requestId,
      } as const;
    case "patient":
    case "public":
      return { actorKind: "patient", actorName: "Patient", requestId: actor.requestId } as const;
    case "recipient":
      return {
        actorKind: "recipient",
        actorId: actor.referralId,
        actorName: actor.name,
        requestId: actor.requestId,
      } as const;
    case "system":
      return { actorKind: "system", actorName: actor.name } as const;
  }
}
