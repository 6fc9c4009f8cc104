import "server-only";
import { systemActor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { db, type Prisma, type Tx, tx } from "@/lib/base/db";
import { env } from "@/lib/base/env";
import { errorWords, log } from "@/lib/base/log";
import { dueFor } from "@/lib/cases/clocks";
import { alertAccepted } from "@/lib/cases/stop";
import type { Jobs } from "@/lib/jobs/names";
import { moveReferral } from "@/lib/referrals/move";
import { settleCase } from "@/lib/referrals/settle";
import { REFERRAL_STATES } from "@/lib/referrals/status";
import { tellSender } from "@/lib/referrals/tell";
import { isRefusedForGood, sendMail } from "./channel";
import { mailOf } from "./mails/mailOf";

type Row = Prisma.DeliveryGetPayload<object>;

/**
 * Sends one mail. What went out already is not sent again; the Message-ID is the delivery's, so that a mail that was
 * accepted just before a crash is recognised by its receiver when it comes twice. `last`: no further try follows.
 */
export async function deliver(
  { clinicId, deliveryId }: Jobs["mail.deliver"],
  last: boolean,
): Promise<void> {
  const row = await db().delivery.findUnique({
    where: { clinicId_id: { clinicId, id: deliveryId } },
  });
  if (row?.state !== "queued") return;
  if (row.kind === "referral_link" && (await isEnded(row)))
    return settle(row, { state: "failed", lastError: "cancelled" });
  let sent: boolean;
  try {
    sent = await send(row);
  } catch (error) {
    return notTaken(row, error, last);
  }
  // What fails from here on is no refusal: the job runs again, and the mail goes again with the same Message-ID.
  await (sent
    ? tx((t) => settleSent(t, row))
    : settle(row, { state: "failed", lastError: "nothing to send" }));
}

async function send(row: Row): Promise<boolean> {
  const mail = await mailOf(row);
  if (!mail) return false;
  const messageId = `<${row.id}@${new URL(env().PUBLIC_URL).hostname}>`;
  await sendMail({ messageId, to: row.toAddress, ...mail });
  return true;
}

/**
 * Thrown on, it is tried again later. At the end of all tries a person is told of an office's mail, and at once when the
 * server will never take it. Of others nobody would be told: an alert is tried to the end, whatever the server says.
 */
async function notTaken(row: Row, error: unknown, last: boolean): Promise<void> {
  const lastError = errorWords(error);
  log.warn("a mail was not taken", { id: row.id, error: lastError });
  if (last || (isToOffice(row) && isRefusedForGood(error)))
    return tx((t) => giveUp(t, row, lastError));
  await settle(row, { lastError });
  throw error;
}

const isToOffice = ({ kind }: Row): boolean =>
  kind === "referral_link" || kind === "referral_withdrawn";

const settle = async (row: Row, data: Prisma.DeliveryUpdateInput): Promise<void> => {
  await db().delivery.update({
    where: { clinicId_id: { clinicId: row.clinicId, id: row.id } },
    data: { ...data, attempts: { increment: 1 } },
  });
};

async function isEnded({ clinicId, referralId }: Row): Promise<boolean> {
  const referral = referralId
    ? await db().referral.findUnique({
        where: { clinicId_id: { clinicId, id: referralId } },
        select: { state: true },
      })
    : null;
  return !referral || !REFERRAL_STATES[referral.state].open;
}

async function settleSent(t: Tx, row: Row): Promise<void> {
  await t.delivery.update({
    where: { clinicId_id: { clinicId: row.clinicId, id: row.id } },
    data: { state: "sent", sentAt: await now(t), lastError: null, attempts: { increment: 1 } },
  });
  await record(t, systemActor(row.clinicId), { event: "mail.sent", ...about(row) });
  if (row.kind === "emergency_alert" && row.caseId)
    await alertAccepted(t, row.clinicId, row.caseId);
}

/** After the last try a person is told: an office that has no letter, or does not know that it was taken back, is called. */
async function giveUp(t: Tx, row: Row, lastError: string): Promise<void> {
  await t.delivery.update({
    where: { clinicId_id: { clinicId: row.clinicId, id: row.id } },
    data: { state: "failed", lastError, attempts: { increment: 1 } },
  });
  await record(t, systemActor(row.clinicId), { event: "mail.failed", ...about(row) });
  if (!row.referralId) return;
  if (row.kind === "referral_withdrawn") return tellSender(t, row.clinicId, row.referralId);
  if (row.kind === "referral_link") await undeliverable(t, row, row.referralId);
}

/** The referral is ours again, with a due time. */
async function undeliverable(t: Tx, row: Row, id: string): Promise<void> {
  const referral = await t.referral.findUniqueOrThrow({
    where: { clinicId_id: { clinicId: row.clinicId, id } },
    include: { case: { select: { tier: true } } },
  });
  if (!REFERRAL_STATES[referral.state].system.includes("undeliverable")) return;
  const clinic = await clinicById(row.clinicId, t);
  const dueAt = dueFor("fix_delivery", referral.case.tier, await now(t), clinic);
  await moveReferral(t, referral, "system", "undeliverable", { dueAt });
  await settleCase(t, clinic, referral.caseId);
  await record(t, systemActor(row.clinicId), { event: "referral.undeliverable", ...about(row) });
  await tellSender(t, row.clinicId, referral.id);
}

const about = (row: Row) => ({
  caseId: row.caseId ?? undefined,
  referralId: row.referralId ?? undefined,
  objectId: row.id,
  facts: { kind: row.kind },
});
