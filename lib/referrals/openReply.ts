import "server-only";
import { z } from "zod";
import type { PublicActor } from "@/lib/access/actor";
import { recipientOf } from "@/lib/access/recipient";
import { fail, ok, type Result } from "@/lib/base/result";
import { markReceived } from "./received";

export const openReplySchema = z.strictObject({ token: z.string().max(64) });

/** Binds a reply link to the browser that opened it by a button. Looking at the link (a mail scanner does) changes nothing. */
export async function openReply(
  _actor: PublicActor,
  { token }: z.infer<typeof openReplySchema>,
): Promise<Result<{ referralId: string; token: string }>> {
  const recipient = await recipientOf(token);
  if (!recipient) return fail("link.not_found");
  await markReceived(recipient);
  return ok({ referralId: recipient.referralId, token });
}
