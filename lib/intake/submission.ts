import "server-only";
import type { PublicActor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import { db, isTaken, type Tx, tx } from "@/lib/base/db";
import { env } from "@/lib/base/env";
import { paths } from "@/lib/base/paths";
import { fail, ok, Refused, type Result } from "@/lib/base/result";
import { canonical, sha256 } from "@/lib/base/secrets";
import { ageOn, assess } from "@/lib/cases/assess";
import { alertClinic, stopRules } from "@/lib/cases/stop";
import { createCase } from "@/lib/cases/submit";
import type { Answers } from "@/lib/triage";
import { CONSENT_VERSION } from "./contact";
import { countIntake } from "./limit";
import type { Submission } from "./schema";

export type Accepted = { reference: string; statusUrl: string };

const acceptedAs = (reference: string): Accepted => ({
  reference,
  statusUrl: `${env().PUBLIC_URL}${paths.status(reference)}`,
});

/**
 * Takes a whole intake. The same key with the same content gives the same answer however often and at once it comes;
 * with other content it is refused. Answered only after the commit.
 */
export async function submitIntake(
  actor: PublicActor,
  input: Submission,
): Promise<Result<Accepted>> {
  const bodyHash = sha256(canonical(input));
  const key = input.idempotencyKey.toLowerCase();
  const before = await answeredBefore(actor.clinicId, key, bodyHash);
  if (before) return before;
  try {
    const reference = await tx((t) => accept(t, actor, input, key, bodyHash));
    return ok(acceptedAs(reference));
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    // The same key came twice at once: the other one was first, its answer is ours.
    const other = isTaken(error) ? await answeredBefore(actor.clinicId, key, bodyHash) : null;
    if (other) return other;
    throw error;
  }
}

async function answeredBefore(
  clinicId: string,
  key: string,
  bodyHash: string,
): Promise<Result<Accepted> | null> {
  const row = await db().intakeKey.findUnique({ where: { clinicId_key: { clinicId, key } } });
  if (!row) return null;
  return row.bodyHash === bodyHash ? ok(acceptedAs(row.reference)) : fail("intake.key_reused");
}

async function accept(
  t: Tx,
  actor: PublicActor,
  input: Submission,
  key: string,
  bodyHash: string,
): Promise<string> {
  const clinic = await clinicById(actor.clinicId);
  const answers = input.answers as Answers;
  const age = ageOn(new Date(), input.contact.dateOfBirth, clinic.timeZone);
  const { tier, result } = assess(answers, age);
  if (tier !== "emergency") await countIntake(t, clinic.id);
  const { email, postalCode, ...contact } = input.contact;
  const { caseId, reference } = await createCase(t, actor, clinic, {
    patient: {
      ...contact,
      email: email ?? null,
      postalCode: postalCode ?? null,
      consentVersion: input.consent.textVersion ?? CONSENT_VERSION,
    },
    answers,
    locale: input.locale,
    source: "json",
    complete: true,
  });
  if (stopRules(result).length > 0) await alertClinic(t, clinic, caseId);
  await t.intakeKey.create({ data: { clinicId: clinic.id, key, bodyHash, reference } });
  return reference;
}
