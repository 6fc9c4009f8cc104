import { expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { sendReferral } from "@/lib/referrals/send";
import { readOwnReferral, readReferral } from "@/lib/referrals/view";
import { testDatabase } from "@/tests/db/database";
import { makeClinic, makeStaff } from "@/tests/db/people";
import { drafted } from "./referred";

const why = { incompleteWhy: "The patient could not say." };
const jobs = (id: string) =>
  testDatabase<{ n: number }>(
    `SELECT count(*)::int AS n FROM pgboss.job j JOIN "Delivery" d ON d."id"::text = j.data->>'deliveryId' WHERE d."referralId" = $1 AND d."kind" = 'referral_link'`,
    [id],
  ).then((rows) => rows[0]?.n);

test("sending writes state, letter, link, next action, trail and job at once", async () => {
  const r = await drafted();
  expect(await sendReferral(r.actor, { id: r.id, version: 1, ...why })).toMatchObject({ ok: true });
  const sent = await r.read();
  expect(sent).toMatchObject({ state: "sent", version: 2 });
  expect(sent.dueAt).not.toBeNull();
  expect(sent.letter?.contentHash).toHaveLength(64);
  expect(await r.readCase()).toMatchObject({
    state: "referred",
    turn: "recipient",
    nextAction: "recipient_decides",
  });
  expect(await db().accessLink.count({ where: { clinicId: r.clinicId, objectId: r.id } })).toBe(1);
  expect(await jobs(r.id)).toBe(1);
  expect(
    await db().auditEvent.count({
      where: { clinicId: r.clinicId, referralId: r.id, event: "referral.sent" },
    }),
  ).toBe(1);
});

test("five clicks at once send once", async () => {
  const r = await drafted();
  const all = await Promise.all(
    Array.from({ length: 5 }, () => sendReferral(r.actor, { id: r.id, version: 1, ...why })),
  );
  expect(all.filter((one) => one.ok)).toHaveLength(1);
  expect(await db().letter.count({ where: { clinicId: r.clinicId, referralId: r.id } })).toBe(1);
  expect(await jobs(r.id)).toBe(1);
});

test("when any part fails nothing of the sending remains", async () => {
  const r = await drafted();
  await testDatabase(
    `CREATE FUNCTION break_mail() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''no mail today''; END'`,
  );
  await testDatabase(
    `CREATE TRIGGER break_mail BEFORE INSERT ON "Delivery" FOR EACH ROW EXECUTE FUNCTION break_mail()`,
  );
  await expect(sendReferral(r.actor, { id: r.id, version: 1, ...why })).rejects.toThrow();
  await testDatabase(`DROP TRIGGER break_mail ON "Delivery"`);
  expect(await r.read()).toMatchObject({
    state: "draft",
    version: 1,
    letter: null,
    deliveries: [],
  });
  expect(await r.readCase()).toMatchObject({ state: "received" });
  expect(await db().accessLink.count({ where: { clinicId: r.clinicId } })).toBe(0);
});

test("a letter below eight answers is not sent without saying why", async () => {
  const r = await drafted();
  await db().answerSet.updateMany({
    where: { clinicId: r.clinicId, caseId: r.caseId },
    data: { answers: {} },
  });
  expect(await sendReferral(r.actor, { id: r.id, version: 1 })).toMatchObject({
    ok: false,
    code: "referral.incomplete",
  });
});

test("a frozen letter cannot be changed, not even by hand", async () => {
  const r = await drafted();
  await sendReferral(r.actor, { id: r.id, version: 1, ...why });
  await expect(
    testDatabase(`UPDATE "Letter" SET "contentHash" = 'x' WHERE "referralId" = $1`, [r.id]),
  ).rejects.toThrow(/never changed/);
});

test("private answers are in no part of the letter", async () => {
  const r = await drafted();
  await sendReferral(r.actor, { id: r.id, version: 1, ...why });
  const text = JSON.stringify((await r.read()).letter?.blocks);
  expect(text).not.toMatch(/self.?harm|wake up|needle|PSY-|PHQ/i);
});

test("another clinic's referral cannot be reached", async () => {
  const r = await drafted();
  const stranger = await makeStaff<"referral:read" | "referral:send">((await makeClinic()).id);
  expect(await readReferral(stranger, r.reference, r.id)).toBeNull();
  expect(await sendReferral(stranger, { id: r.id, version: 1 })).toMatchObject({
    ok: false,
    code: "referral.not_found",
  });
  expect(await readOwnReferral({ ...r.recipient, clinicId: stranger.clinicId })).toBeNull();
});
