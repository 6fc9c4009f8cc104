import { expect, test } from "vitest";
import { clinicById } from "@/lib/base/clinic";
import { db } from "@/lib/base/db";
import { deliver } from "@/lib/delivery/deliver";
import { SWEEPS } from "@/lib/delivery/sweeps";
import { rerouteReferral } from "@/lib/referrals/acknowledge";
import { expireUnanswered } from "@/lib/referrals/expire";
import { markReceived } from "@/lib/referrals/received";
import { acceptReferral } from "@/lib/referrals/replyForms";
import { sendReferral } from "@/lib/referrals/send";
import { mailServer } from "@/tests/db/mailServer";
import { drafted } from "./referred";

const mails = mailServer();

/** Sent, and silent until a minute after its day. */
async function silent() {
  const r = await drafted();
  await sendReferral(r.actor, { id: r.id, version: 1, incompleteWhy: "Could not say." });
  await mails.post(r.clinicId);
  const clinic = await clinicById(r.clinicId);
  const { dueAt } = await r.read();
  if (!dueAt) throw new Error("A sent referral has a day.");
  const { email } = await db().user.findUniqueOrThrow({
    where: { clinicId_id: { clinicId: r.clinicId, id: r.actor.userId } },
  });
  const sweep = (minutes: number) =>
    expireUnanswered(clinic, new Date(dueAt.getTime() + minutes * 60_000));
  return { ...r, sweep, sender: email };
}

test("an office silent past its day: the case is ours, once, and clinic and patient are told", async () => {
  const r = await silent();
  expect(SWEEPS).toHaveProperty("expireUnanswered", expireUnanswered);
  expect(await r.sweep(-1)).toBe(0);
  expect((await Promise.all([r.sweep(1), r.sweep(1)])).toSorted()).toEqual([0, 1]);
  expect(await r.read()).toMatchObject({ state: "expired" });
  expect(await r.readCase()).toMatchObject({ turn: "clinic", nextAction: "reroute" });
  const told = [...(await mails.post(r.clinicId)).keys()].toSorted();
  expect(told).toEqual([r.sender, "ada@example.test"].toSorted());
  const trail = { caseId: r.caseId, event: "referral.expired" } as const;
  expect(await db().auditEvent.findFirst({ where: trail })).toMatchObject({ referralId: r.id });
});

test("opened and then silent runs out too; one that was accepted does not", async () => {
  const opened = await silent();
  await markReceived(opened.recipient);
  expect(await opened.sweep(1)).toBe(1);
  const accepted = await silent();
  const answer = { referralId: accepted.id, version: 2, repliedBy: "Front desk" };
  await acceptReferral(accepted.recipient, { ...answer, date: "", time: "" });
  expect(await accepted.sweep(1)).toBe(0);
});

test("a late answer counts until the clinic has gone elsewhere", async () => {
  const late = await silent();
  await late.sweep(1);
  const answer = { referralId: late.id, version: 3, repliedBy: "Front desk", date: "", time: "" };
  expect(await acceptReferral(late.recipient, answer)).toMatchObject({ ok: true });
  expect(await late.readCase()).toMatchObject({ turn: "recipient", nextAction: "recipient_books" });

  const gone = await silent();
  await gone.sweep(1);
  await rerouteReferral(gone.actor, { id: gone.id, version: 3 });
  const after = { ...answer, referralId: gone.id, version: 4 };
  expect(await acceptReferral(gone.recipient, after)).toMatchObject({
    ok: false,
    code: "referral.wrong_state",
  });
});

test("a letter that no mail server took: its sender is told, and the office may answer what reached it by hand", async () => {
  const r = await drafted();
  await sendReferral(r.actor, { id: r.id, version: 1, incompleteWhy: "Could not say." });
  const where = { clinicId: r.clinicId, kind: "referral_link" } as const;
  const { id: deliveryId } = await db().delivery.findFirstOrThrow({ where });
  mails.state.refuses = true;
  // The last try: given up, so no error asks for another.
  await deliver({ clinicId: r.clinicId, deliveryId }, true);
  mails.state.refuses = false;
  const told = { clinicId: r.clinicId, kind: "staff_update", referralId: r.id } as const;
  expect(await db().delivery.count({ where: told })).toBe(1);
  const answer = { referralId: r.id, version: 3, repliedBy: "Front desk", date: "", time: "" };
  expect(await acceptReferral(r.recipient, answer)).toMatchObject({ ok: true });
});
