import "server-only";
import { db, type Tx } from "@/lib/base/db";
import { sha256, sign } from "@/lib/base/secrets";

type Kind = "referral_reply" | "patient_status" | "draft_resume";

/** The token of a link: an HMAC over kind, object and generation, so that a retry or a reminder makes the same one again. */
export const linkToken = (
  kind: Kind,
  clinicId: string,
  objectId: string,
  generation: number,
): string => sign("link", kind, clinicId, objectId, generation);

/** Opens the next generation of a link and revokes the ones before. Returns the token. */
export async function issueLink(
  tx: Tx,
  kind: Kind,
  clinicId: string,
  objectId: string,
  expiresAt: Date | null = null,
): Promise<string> {
  const last = await tx.accessLink.findFirst({
    where: { clinicId, kind, objectId },
    orderBy: { generation: "desc" },
  });
  const generation = (last?.generation ?? 0) + 1;
  await tx.accessLink.updateMany({
    where: { clinicId, kind, objectId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  const token = linkToken(kind, clinicId, objectId, generation);
  await tx.accessLink.create({
    data: { clinicId, kind, objectId, generation, expiresAt, tokenHash: sha256(token) },
  });
  return token;
}

/** The token in force of an object, for mails that repeat the link. Null when there is none. */
export async function currentToken(
  kind: Kind,
  clinicId: string,
  objectId: string,
): Promise<string | null> {
  const generation = await currentGeneration(db(), kind, clinicId, objectId);
  return generation === null ? null : linkToken(kind, clinicId, objectId, generation);
}

/** Which generation of an object's link is in force; null when there is none. */
export async function currentGeneration(
  from: Tx,
  kind: Kind,
  clinicId: string,
  objectId: string,
): Promise<number | null> {
  const row = await from.accessLink.findFirst({
    where: { clinicId, kind, objectId, revokedAt: null },
    orderBy: { generation: "desc" },
    select: { generation: true },
  });
  return row?.generation ?? null;
}

/** What a token opens, or null when it is unknown, revoked or expired. */
export async function openLink(
  kind: Kind,
  token: string,
): Promise<{ clinicId: string; objectId: string } | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const row = await db().accessLink.findUnique({ where: { tokenHash: sha256(token) } });
  if (!row || row.kind !== kind || row.revokedAt) return null;
  if (row.expiresAt && row.expiresAt.getTime() < Date.now()) return null;
  return { clinicId: row.clinicId, objectId: row.objectId };
}
