import "server-only";
import type { MailKind } from "@/generated/prisma/enums";
import type { Tx } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { enqueue } from "./enqueue";

export type MailToSend = {
  clinicId: string;
  kind: MailKind;
  toAddress: string;
  caseId?: string;
  referralId?: string;
  draftId?: string;
  /** held so that a sending can be undone */
  afterSeconds?: number;
};

/** Writes down that a mail must go out, and the job that sends it, in your transaction. Returns the delivery's id. */
export async function queueMail(tx: Tx, { afterSeconds, ...mail }: MailToSend): Promise<string> {
  const id = newId();
  await tx.delivery.create({ data: { id, ...mail } });
  const held = afterSeconds ? { afterSeconds } : {};
  await enqueue(tx, "mail.deliver", { clinicId: mail.clinicId, deliveryId: id }, held);
  return id;
}
