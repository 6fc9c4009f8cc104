import "server-only";
import { cookies } from "next/headers";
import { db } from "@/lib/base/db";
import { sameSecret, sha256, sign } from "@/lib/base/secrets";
import type { PatientActor } from "./actor";
import { requestId } from "./require";

export const DRAFT_COOKIE = "plumbline.draft";
export const STATUS_COOKIE = "plumbline.status";
const STATUS_HOURS = 2;

/** The patient whose draft this browser holds: the cookie is `clinicId.draftId.secret`, the row keeps the secret's hash. */
export async function draftActor(): Promise<PatientActor | null> {
  const [clinicId, draftId, secret] = ((await cookies()).get(DRAFT_COOKIE)?.value ?? "").split(".");
  if (!isUuid(clinicId) || !isUuid(draftId) || !secret) return null;
  const row = await db().intakeDraft.findUnique({
    where: { clinicId_id: { clinicId, id: draftId } },
    select: { secretHash: true, caseId: true },
  });
  if (!row || !sameSecret(row.secretHash, sha256(secret))) return null;
  return { kind: "patient", clinicId, draftId, caseId: row.caseId, requestId: await requestId() };
}

export const draftCookie = (clinicId: string, draftId: string, secret: string) => ({
  name: DRAFT_COOKIE,
  value: `${clinicId}.${draftId}.${secret}`,
  maxAge: 30 * 24 * 3600,
});

/** After reference and date of birth were right: a signed cookie for one case, good for two hours. */
export function statusCookie(clinicId: string, caseId: string) {
  const until = Date.now() + STATUS_HOURS * 3600_000;
  const value = `${clinicId}.${caseId}.${until}.${sign("status", clinicId, caseId, until)}`;
  return { name: STATUS_COOKIE, value, maxAge: STATUS_HOURS * 3600 };
}

/** The patient who opened the status page of a case in this browser. */
export async function caseActor(): Promise<PatientActor | null> {
  const raw = (await cookies()).get(STATUS_COOKIE)?.value ?? "";
  const [clinicId, caseId, until, signature] = raw.split(".");
  if (!isUuid(clinicId) || !isUuid(caseId) || !until || !signature) return null;
  if (!sameSecret(signature, sign("status", clinicId, caseId, until))) return null;
  if (Number(until) < Date.now()) return null;
  return { kind: "patient", clinicId, draftId: null, caseId, requestId: await requestId() };
}

const isUuid = (text: string | undefined): text is string => /^[0-9a-f-]{36}$/.test(text ?? "");
