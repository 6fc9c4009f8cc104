import "server-only";
import type { PublicActor } from "@/lib/access/actor";
import { type ClinicView, clinicById } from "@/lib/base/clinic";
import { isTaken, type Tx, tx } from "@/lib/base/db";
import { env } from "@/lib/base/env";
import { paths } from "@/lib/base/paths";
import { newReference } from "@/lib/base/reference";
import { fail, ok, Refused, type Result, refusable } from "@/lib/base/result";
import { canonical, sha256 } from "@/lib/base/secrets";
import { CONSENT_VERSION, personOf } from "@/lib/intake/contact";
import type { Submission } from "@/lib/intake/schema";
import { overLimit } from "../limits";
import { alertClinic, stopRules } from "../stop";
import { assessCase, createCase } from "../submit";
import { countIntake } from "./limit";

export type Accepted = { reference: string; statusUrl: string };

/**
 * Takes a whole intake. The same key with the same content gives the same answer however often and at once it comes;
 * with other content it is refused (intake.key_reused). Answered only after the commit.
 */
export async function submitIntake(
  actor: PublicActor,
  input: Submission,
): Promise<Result<Accepted>> {
  const clinic = await clinicById(actor.clinicId);
  const retryAfter = await overLimit("submission", actor);
  const reference = await refusable(() => accept({ actor, clinic, retryAfter }, input));
  if (!reference.ok) return reference;
  const statusUrl = new URL(paths.status(reference.value), env().PUBLIC_URL).href;
  return ok({ reference: reference.value, statusUrl });
}

/** Who sends it to whom, and the seconds to wait when too many came from there. */
type Sending = { actor: PublicActor; clinic: ClinicView; retryAfter: number | null };

async function accept(sending: Sending, input: Submission): Promise<string> {
  try {
    return await tx((t) => acceptOnce(t, sending, input));
  } catch (error) {
    // Two cases drew the same reference (1 in 34 thousand million): nothing was kept, so draw again.
    if (isTaken(error, "reference")) return tx((t) => acceptOnce(t, sending, input));
    throw error;
  }
}

async function acceptOnce(
  t: Tx,
  { actor, clinic, retryAfter }: Sending,
  input: Submission,
): Promise<string> {
  const key = await claimKey(t, clinic.id, input);
  if (!key.at) return key.reference;
  const made = {
    patient: {
      ...personOf(input.contact),
      consentVersion: input.consent.textVersion ?? CONSENT_VERSION,
    },
    answers: input.answers,
    locale: input.locale,
    source: "json" as const,
    complete: true,
    at: key.at,
    reference: key.reference,
  };
  const assessment = assessCase(made, key.at, clinic);
  if (assessment.tier !== "emergency") {
    if (retryAfter !== null) throw new Refused(fail("rate.limited", { retryAfter }));
    await countIntake(t, clinic.id);
  }
  const { caseId } = await createCase(t, actor, clinic, { ...made, assessment });
  if (stopRules(assessment.result).length > 0) await alertClinic(t, clinic, caseId);
  return key.reference;
}

/**
 * Takes the key for this transaction: whoever comes second waits here until the first has committed, and then
 * finds its reference. `at`, the transaction's time, is there only for the first.
 */
async function claimKey(
  t: Tx,
  clinicId: string,
  { idempotencyKey: key, ...content }: Submission,
): Promise<{ reference: string; at: Date | null }> {
  const bodyHash = sha256(canonical(content));
  const reference = newReference();
  const claimed = await t.$queryRaw<{ at: Date }[]>`
    INSERT INTO "IntakeKey" ("clinicId", "key", "bodyHash", "reference")
    VALUES (${clinicId}::uuid, ${key}::uuid, ${bodyHash}, ${reference})
    ON CONFLICT DO NOTHING RETURNING now() AS at`;
  if (claimed[0]) return { reference, at: claimed[0].at };
  const before = await t.intakeKey.findUniqueOrThrow({
    where: { clinicId_key: { clinicId, key: key.toLowerCase() } },
  });
  if (before.bodyHash !== bodyHash) throw new Refused(fail("intake.key_reused"));
  return { reference: before.reference, at: null };
}
