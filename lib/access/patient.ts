import "server-only";
import { cookies } from "next/headers";
import { db } from "@/lib/base/db";
import { sameSecret, sha256, sign } from "@/lib/base/secrets";
import { keptUntil, readSettings } from "@/lib/base/settings";
import type { PatientActor } from "./actor";
import { requestAddress } from "./address";
import { requestId } from "./require";

const DRAFT_COOKIE = "plumbline.draft";
const STATUS_COOKIE = "plumbline.status";
const STATUS_HOURS = 2;

/**
 * The patient whose draft this browser holds: the cookie is `clinicId.draftId.secret`, the row keeps the secret's hash.
 * A draft past its days is gone, whether a sweep came by or not.
 */
export async function draftActor(): Promise<PatientActor | null> {
  const [clinicId, draftId, secret] = ((await cookies()).get(DRAFT_COOKIE)?.value ?? "").split(".");
  if (!isUuid(clinicId) || !isUuid(draftId) || !secret) return null;
  const row = await db().intakeDraft.findUnique({
    where: { clinicId_id: { clinicId, id: draftId } },
    select: {
      secretHash: true,
      caseId: true,
      savedAt: true,
      clinic: { select: { settings: true } },
    },
  });
  if (!row || !holds(secret, clinicId, draftId, row.secretHash)) return null;
  if (keptUntil(row.savedAt, readSettings(row.clinic.settings)).getTime() < Date.now()) return null;
  return {
    kind: "patient",
    clinicId,
    draftId,
    caseId: row.caseId,
    requestId: await requestId(),
    address: await requestAddress(),
    ...(await chosenLanguage()),
  };
}

/** What proxy.ts kept when the person switched; a form follows it, so that mails come in the language last read. */
async function chosenLanguage(): Promise<{ locale?: "en" | "es" }> {
  const chosen = (await cookies()).get("plumbline.lang")?.value;
  return chosen === "en" || chosen === "es" ? { locale: chosen } : {};
}

/** The browser that began the form holds its secret; one that came to it with code and birth date, a signature. */
const holds = (secret: string, clinicId: string, draftId: string, secretHash: string): boolean =>
  sameSecret(secretHash, sha256(secret)) ||
  sameSecret(resumedSecret(clinicId, draftId, secretHash), secret);

/** What a second browser gets: the first keeps the form too, and both take turns. */
export const resumedSecret = (clinicId: string, draftId: string, secretHash: string): string =>
  sign("draft", clinicId, draftId, secretHash);

/** Days: the longest a clinic may keep a draft. When it is gone is said by its row. */
const DRAFT_DAYS = 90;

export const draftCookie = (clinicId: string, draftId: string, secret: string) => ({
  name: DRAFT_COOKIE,
  value: `${clinicId}.${draftId}.${secret}`,
  maxAge: DRAFT_DAYS * 24 * 3600,
});

/** Takes the form from this browser; it stays where it is kept. */
export const noDraftCookie = { name: DRAFT_COOKIE, value: "", maxAge: 0 };

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
  return {
    kind: "patient",
    clinicId,
    draftId: null,
    caseId,
    requestId: await requestId(),
    address: await requestAddress(),
    ...(await chosenLanguage()),
  };
}

/** The patient who opened the status page of a case here, with the update they are making or made last. */
export async function updateActor(): Promise<PatientActor | null> {
  const actor = await caseActor();
  if (!actor?.caseId) return null;
  const { clinicId, caseId: ofCaseId } = actor;
  const row = await db().intakeDraft.findFirst({
    where: { clinicId, ofCaseId, kind: "update" },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return row && { ...actor, draftId: row.id };
}

const isUuid = (text: string | undefined): text is string => /^[0-9a-f-]{36}$/.test(text ?? "");
