import { beforeEach, expect, test } from "vitest";
import { clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { db } from "@/lib/base/db";
import { readCase } from "@/lib/cases/case";
import { answerStop } from "@/lib/cases/intake/answerStop";
import { readQueue } from "@/lib/cases/queue";
import { alertAddress } from "@/lib/cases/stop";
import { alertForUnansweredStops } from "@/lib/cases/unansweredStops";
import { deliver } from "@/lib/delivery/deliver";
import { readDraft } from "@/lib/intake/draft";
import { makeClinician } from "@/tests/db/cases/cases";
import { testDatabase } from "@/tests/db/database";
import { mailServer } from "@/tests/db/mailServer";
import { makeClinic } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";
import { draftOf, post, startForm } from "./drafts";
import { NUMB } from "./intakes";

const { taken, state } = mailServer();
beforeEach(() => {
  Object.assign(state, { refuses: false, answersAddress: null });
  taken.length = 0;
});

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
/** Whatever the day and hour of the test: open all the time, or never. */
const OPEN = { week: Object.fromEntries(DAYS.map((d) => [d, [["00:00", "23:59"]]])), holidays: [] };
const SHUT = { week: {}, holidays: [] };

async function alarmed(hours: object, onCallEmail: string | null) {
  const { id } = await makeClinic();
  const data = { hours, alertEmail: "alerts@example.test", onCallEmail };
  await db().clinic.update({ where: { id }, data });
  const actor = await startForm(id);
  await post(actor, "s03", { ...QUIET, saddle: NUMB });
  const { caseId, stops } = await draftOf(actor);
  const mails = () =>
    db().delivery.findMany({
      where: { clinicId: id, kind: "emergency_alert" },
      orderBy: { id: "asc" },
    });
  const goOut = async () => {
    for (const mail of await mails())
      await deliver({ clinicId: id, deliveryId: mail.id }, false).catch(() => null);
  };
  const stop = async () => (await readDraft(actor))?.stop;
  return { id, actor, caseId, noticeId: stops[0]?.id ?? "", mails, goOut, stop };
}

test("alerted is said when the mail server took the mail for the alert address, and not before", async () => {
  const one = await alarmed(OPEN, "oncall@example.test");
  expect(await one.stop()).toMatchObject({ alerted: false, alerting: true });
  await one.goOut();
  expect(taken.map((mail) => [mail.to].flat()[0]?.text)).toEqual(["alerts@example.test"]);
  expect(`${taken[0]?.subject} ${taken[0]?.text}`).not.toMatch(/numb|saddle|BP-|back pain|Ada/i);
  expect(await one.stop()).toMatchObject({ alerted: true, alerting: false });
});

test("an alert whose address the mail server calls wrong is tried again, for nobody else would learn of it", async () => {
  const one = await alarmed(OPEN, null);
  state.answersAddress = 550;
  await one.goOut();
  expect(await one.mails()).toMatchObject([{ state: "queued", attempts: 1 }]);
  expect(await one.stop()).toMatchObject({ alerted: false });
  state.answersAddress = null;
  await one.goOut();
  expect(await one.stop()).toMatchObject({ alerted: true });
});

test("out of hours it goes to who is on call", async () => {
  const one = await alarmed(SHUT, "oncall@example.test");
  await one.goOut();
  expect(taken.map((mail) => [mail.to].flat()[0]?.text)).toEqual(["oncall@example.test"]);
  expect(await one.stop()).toMatchObject({ alerted: true });
});

test("out of hours and nobody on call: no mail, and nobody is said to be reached", async () => {
  const one = await alarmed(SHUT, null);
  expect(await one.mails()).toEqual([]);
  expect(await one.stop()).toMatchObject({ alerted: false, alerting: false });
});

test("a mail server that refuses: nobody is reached, and it is said from then", async () => {
  state.refuses = true;
  const one = await alarmed(OPEN, null);
  await one.goOut();
  expect(await one.stop()).toMatchObject({ alerted: false, alerting: false });
  state.refuses = false;
  await one.goOut();
  expect(await one.stop()).toMatchObject({ alerted: true });
});

test("a mail that nobody fetched for half a minute is not on its way any more", async () => {
  const one = await alarmed(OPEN, null);
  await testDatabase(
    `UPDATE "Delivery" SET "createdAt" = now() - interval '31 seconds' WHERE "clinicId" = $1`,
    [one.id],
  );
  expect(await one.stop()).toMatchObject({ alerted: false, alerting: false });
});

test("the address is that of the hour, clock changes included", async () => {
  const { id } = await makeClinic();
  const data = { alertEmail: "alerts@example.test", onCallEmail: "oncall@example.test" };
  await db().clinic.update({ where: { id }, data: { ...data, timeZone: "America/Chicago" } });
  const clinic = await clinicById(id);
  const to = (iso: string) => alertAddress(clinic, new Date(iso));
  // Monday 8:00 in Chicago: 14:00 UTC in winter, 13:00 in summer.
  expect(to("2026-11-30T13:59:59Z")).toBe("oncall@example.test");
  expect(to("2026-11-30T14:00:00Z")).toBe("alerts@example.test");
  expect(to("2026-06-01T13:00:00Z")).toBe("alerts@example.test");
  expect(to("2026-11-28T18:00:00Z")).toBe("oncall@example.test");
});

test("the clinician sees it on top, with what was told, when, and each answer as it comes", async () => {
  const one = await alarmed(OPEN, null);
  await one.goOut();
  const ann = await makeClinician(one.id);
  const page = await readQueue(ann, { view: "all", limit: 10 });
  const top = page.ok ? page.value.rows[0] : undefined;
  expect(top).toMatchObject({ tier: "emergency", complete: false });
  const read = async () => (await readCase(ann, top?.reference ?? ""))?.stops[0];
  const told = await read();
  expect(told).toMatchObject({ answer: null, answeredAt: null, realertedAt: null });
  expect(told?.alertedAt).not.toBeNull();
  expect(Math.abs((told?.toldAt.getTime() ?? 0) - (await now()).getTime())).toBeLessThan(60_000);
  await testDatabase(
    `UPDATE "StopNotice" SET "createdAt" = now() - interval '121 seconds' WHERE "id" = $1`,
    [one.noticeId],
  );
  await alertForUnansweredStops(await clinicById(one.id));
  expect((await read())?.realertedAt).not.toBeNull();
  for (const answer of ["called", "going", "cannot", "already_seen"] as const) {
    await answerStop(one.actor, { noticeId: one.noticeId, answer });
    expect(await read()).toMatchObject({ answer });
  }
  expect(await one.mails()).toHaveLength(3);
});
