import "server-only";
import { cookies } from "next/headers";
import { db } from "@/lib/base/db";
import type { RecipientActor } from "./actor";
import { openLink } from "./links";
import { requestId } from "./require";

const replyCookieName = (referralId: string): string => `plumbline.reply.${referralId}`;

/** Opening a link by POST binds it to the browser; from then on the address holds no secret. */
export const replyCookie = (referralId: string, token: string) => ({
  name: replyCookieName(referralId),
  value: token,
  maxAge: 30 * 24 * 3600,
});

/** The recipient of this referral, when the browser holds its link and the link still lives. */
export async function recipientActor(referralId: string): Promise<RecipientActor | null> {
  const token = (await cookies()).get(replyCookieName(referralId))?.value;
  return token ? recipientOf(token, referralId) : null;
}

/** The recipient a token stands for; with `referralId`, only when it is that referral's. */
export async function recipientOf(
  token: string,
  referralId?: string,
): Promise<RecipientActor | null> {
  const found = await openLink("referral_reply", token);
  if (!found || (referralId !== undefined && found.objectId !== referralId)) return null;
  const row = await db().referral.findUnique({
    where: { clinicId_id: { clinicId: found.clinicId, id: found.objectId } },
    select: { specialist: { select: { organisation: true } } },
  });
  if (!row) return null;
  return {
    kind: "recipient",
    clinicId: found.clinicId,
    referralId: found.objectId,
    name: row.specialist.organisation,
    requestId: await requestId(),
  };
}
