import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/base/db";
import { readReference } from "@/lib/base/reference";
import { fail, ok, type Result } from "@/lib/base/result";
import { lastChange } from "./whoWasFirst";

export const sinceSchema = z.strictObject({
  reference: z.string().max(40),
  version: z.coerce.number().int().min(1),
});

/** Who changed a case since it was seen as this version, and what they did; the same words as a refusal has. */
export type Since = { change: { version: number; by: string; what: string } | null };

/** Nothing of the case is read, so nothing is written to the trail. */
export async function readSince(
  { clinicId }: Actor<"case:read">,
  { reference, version: seen }: z.infer<typeof sinceSchema>,
): Promise<Result<Since>> {
  const row = await db().case.findFirst({
    where: { clinicId, reference: readReference(reference) ?? "" },
    select: { id: true, version: true },
  });
  if (!row) return fail("case.not_found");
  if (row.version <= seen) return ok({ change: null });
  return ok({
    change: { version: row.version, ...(await lastChange(db(), { clinicId, caseId: row.id })) },
  });
}
