import { expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { deliver } from "@/lib/delivery/deliver";
import { cancelReferral } from "@/lib/referrals/acknowledge";
import { sendReferral } from "@/lib/referrals/send";
import { readReferral } from "@/lib/referrals/view";
import { mailServer } from "@/tests/db/mailServer";
import { drafted } from "./referred";

const { taken, state, post } = mailServer();

async function sentOne() {
  const r = await drafted();
  await sendReferral(r.actor, { id: r.id, version: 1, incompleteWhy: "Could not say." });
  const row = await db().delivery.findFirstOrThrow({
    where: { clinicId: r.clinicId, kind: "referral_link" },
  });
  const run = (last = false) => deliver({ clinicId: r.clinicId, deliveryId: row.id }, last);
  const read = () =>
    db().delivery.findUniqueOrThrow({
      where: { clinicId_id: { clinicId: r.clinicId, id: row.id } },
    });
  return { ...r, run, readMail: read };
}

test("the mail holds a link, no name and no clinical word; run twice it is sent once", async () => {
  state.refuses = false;
  taken.length = 0;
  const one = await sentOne();
  await one.run();
  await one.run();
  expect(taken).toHaveLength(1);
  const text = `${taken[0]?.subject} ${taken[0]?.text}`;
  expect(text).toMatch(/\/reply\/open\/[\w-]{43}/);
  expect(text).not.toMatch(/Ada|Examplar|surgery|back pain|orthop|patient|BP-/i);
  expect(await one.readMail()).toMatchObject({ state: "sent", attempts: 1 });
});

test("a mail server that refuses keeps it queued, and after the last try the case is ours again", async () => {
  state.refuses = true;
  const one = await sentOne();
  await expect(one.run()).rejects.toThrow();
  expect(await one.readMail()).toMatchObject({ state: "queued", attempts: 1 });
  await one.run(true);
  expect(await one.readMail()).toMatchObject({ state: "failed" });
  expect(await one.read()).toMatchObject({ state: "undeliverable" });
  expect(await one.readCase()).toMatchObject({ turn: "clinic", nextAction: "fix_delivery" });
});

test("an address that the mail server will never take is given up at once, and its sender is told", async () => {
  Object.assign(state, { refuses: false, answersAddress: 550 });
  const one = await sentOne();
  await one.run();
  state.answersAddress = null;
  const mail = await one.readMail();
  expect(mail).toMatchObject({ state: "failed", attempts: 1 });
  expect(mail.lastError).toContain("550");
  expect(mail.lastError).not.toContain("office@example.test");
  expect(await one.read()).toMatchObject({ state: "undeliverable" });
  expect(await one.readCase()).toMatchObject({ turn: "clinic", nextAction: "fix_delivery" });
  await one.run();
  expect(await one.readMail()).toMatchObject({ state: "failed", attempts: 1 });
});

test("a mailbox that is full for now is tried again", async () => {
  Object.assign(state, { refuses: false, answersAddress: 452 });
  const one = await sentOne();
  await expect(one.run()).rejects.toThrow();
  expect(await one.readMail()).toMatchObject({ state: "queued", attempts: 1 });
  state.answersAddress = null;
  await one.run();
  expect(await one.readMail()).toMatchObject({ state: "sent", attempts: 2 });
});

test("a sending undone before its mail went out is not sent", async () => {
  state.refuses = false;
  taken.length = 0;
  const one = await sentOne();
  await cancelReferral(one.actor, { id: one.id, version: 2 });
  await one.run();
  expect(taken).toHaveLength(0);
  expect([...(await post(one.clinicId)).keys()]).not.toContain("office@example.test");
});

test("a letter taken back after it went out: its office is told, by when it came, with no name", async () => {
  state.refuses = false;
  const one = await sentOne();
  await one.run();
  await cancelReferral(one.actor, { id: one.id, version: 2 });
  const told = (await post(one.clinicId)).get("office@example.test");
  expect(told?.subject).toMatch(/has taken back a letter/);
  expect(told?.text).toMatch(/sent you on \w+day \d+ \w+, [\d:]+\s(am|pm)\./);
  expect(told?.text).not.toMatch(/Ada|Examplar|surgery|back pain|orthop|patient|BP-/i);
});

test("a taking back that its office cannot be told is the sender's to phone about", async () => {
  state.refuses = false;
  const one = await sentOne();
  await one.run();
  await cancelReferral(one.actor, { id: one.id, version: 2 });
  const where = { clinicId: one.clinicId, kind: "referral_withdrawn" } as const;
  const { id: deliveryId } = await db().delivery.findFirstOrThrow({ where });
  state.answersAddress = 550;
  await deliver({ clinicId: one.clinicId, deliveryId }, false);
  state.answersAddress = null;
  expect(await readReferral(one.actor, one.reference, one.id)).toMatchObject({
    state: "cancelled",
    mail: "sent",
    withdrawalFailed: true,
  });
  const told = await post(one.clinicId);
  expect([...told.values()].map(({ text }) => text).join()).toContain(`/referrals/${one.id}`);
});
