import "server-only";
import { z } from "zod";
import type { PublicActor } from "@/lib/access/actor";
import { now } from "@/lib/base/clock";
import { type Tx, tx } from "@/lib/base/db";
import { readReference } from "@/lib/base/reference";
import { fail, ok, type Result } from "@/lib/base/result";
import { birthDate } from "@/lib/intake/readPerson";
import { overLimit } from "./limits";
import { countTry, tooManyTries, tryBuckets } from "./tries";

const short = z.string().max(60);
export const openStatusSchema = z.strictObject({
  reference: short,
  "dateOfBirth.day": short.optional(),
  "dateOfBirth.month": short.optional(),
  "dateOfBirth.year": short.optional(),
});
export type StatusTry = z.infer<typeof openStatusSchema>;
/** A wrong birth date and an unknown reference are one answer. */
export type StatusOpened =
  | { found: true; clinicId: string; caseId: string; reference: string }
  | { found: false; why: "wrong" | "many" };

/** Opens the status page of a case to whoever knows its reference and the date of birth. */
export async function openStatus(
  actor: PublicActor,
  input: StatusTry,
): Promise<Result<StatusOpened>> {
  const retryAfter = await overLimit("open", actor);
  if (retryAfter !== null) return fail("rate.limited", { retryAfter });
  const address = actor.address ?? "unknown";
  return ok(await tx((t) => open(t, actor.clinicId, input, address)));
}

async function open(
  t: Tx,
  clinicId: string,
  input: StatusTry,
  address: string,
): Promise<StatusOpened> {
  const reference = readReference(input.reference);
  const buckets = tryBuckets("status", reference ?? input.reference, address);
  const at = await now(t);
  if (await tooManyTries(t, buckets, at)) return { found: false, why: "many" };
  const row = await t.case.findFirst({
    where: { clinicId, reference: reference ?? "" },
    select: { id: true, reference: true, patient: { select: { dateOfBirth: true } } },
  });
  const born = row?.patient.dateOfBirth?.toISOString().slice(0, 10);
  if (row && born !== undefined && born === birthDate(input)) {
    return { found: true, clinicId, caseId: row.id, reference: row.reference };
  }
  await countTry(t, buckets, at);
  return { found: false, why: "wrong" };
}
