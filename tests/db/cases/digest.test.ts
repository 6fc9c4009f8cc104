import { expect, test } from "vitest";
import { clinicById } from "@/lib/base/clinic";
import { db } from "@/lib/base/db";
import { claimCase } from "@/lib/cases/claim";
import { sendDigests } from "@/lib/cases/digest";
import { readOwnSettings, saveOwnSettings } from "@/lib/users/ownSettings";
import { mailServer } from "@/tests/db/mailServer";
import { oneCase } from "./cases";

const mails = mailServer();

/** One case in a clinic of Chicago (UTC-6 in winter), due on a Tuesday, 24 November. */
async function waiting() {
  const one = await oneCase();
  const where = { clinicId_id: { clinicId: one.clinic.id, id: one.id } };
  await db().case.update({ where, data: { dueAt: new Date("2026-11-24T23:00:00Z") } });
  const digest = async (at: string) => sendDigests(await clinicById(one.clinic.id), new Date(at));
  const change = (data: object) => db().clinic.update({ where: { id: one.clinic.id }, data });
  return { ...one, digest, change };
}

test("at the clinic's hour of a working day each clinician is told in numbers, once, whoever sweeps", async () => {
  const { clinic, ann, ben, seen, reference, digest } = await waiting();
  await claimCase(ann, await seen());
  const where = { clinicId: clinic.id, reference };
  await db().case.updateMany({ where, data: { dueAt: new Date("2026-11-24T23:00:00Z") } });

  expect(await digest("2026-11-24T12:59:59Z")).toBe(0);
  // Both at the same moment: two mails in all, one for each.
  const both = await Promise.all([digest("2026-11-24T13:00:00Z"), digest("2026-11-24T13:00:00Z")]);
  expect(both[0] + both[1]).toBe(1);
  expect(await digest("2026-11-24T13:30:00Z")).toBe(0);

  const sent = await mails.post(clinic.id);
  const emails = await db().user.findMany({ where: { clinicId: clinic.id } });
  const emailOf = (id: string) => emails.find((user) => user.id === id)?.email ?? "";
  expect([...sent.keys()]).toEqual([emailOf(ann.userId)]);
  const text = sent.get(emailOf(ann.userId))?.text ?? "";
  expect(text).toContain("Yours, due today or before: 1");
  expect(text).toContain("Unclaimed: 0");
  expect(text).toMatch(/Turn it off here:\nhttp\S+\/settings/);
  expect(text).not.toMatch(new RegExp(`Ada|Examplar|pain|${reference}|${ben.name}`));
  // Nothing waits for Ben: not sent, and not asked again.
  expect(await db().dailyRun.count({ where: { clinicId: clinic.id, kind: "digest" } })).toBe(2);
});

test("whoever turns the mail off is not told, and may turn it on again; the trail has a line for each change", async () => {
  const { clinic, ann, digest } = await waiting();
  const turn = (way: "yes" | "no") => saveOwnSettings(ann, { digest: way });
  expect((await readOwnSettings(ann)).digest).toBe(true);
  await turn("no");
  await turn("no");
  expect(await digest("2026-11-24T13:00:00Z")).toBe(1);
  await turn("yes");
  expect(await digest("2026-11-25T13:00:00Z")).toBe(2);
  const trail = await db().auditEvent.findMany({
    where: { clinicId: clinic.id, event: "user.settings_changed" },
    orderBy: { at: "asc" },
  });
  expect(trail.map(({ facts }) => facts)).toEqual([{ digest: false }, { digest: true }]);
});

test("what nobody claimed is told to everyone; the next day it is told again", async () => {
  const { digest } = await waiting();
  expect(await digest("2026-11-24T13:00:00Z")).toBe(2);
  expect(await digest("2026-11-25T13:00:00Z")).toBe(2);
});

test.each([
  ["a Saturday", "2026-11-28T13:00:00Z"],
  ["four hours after its time", "2026-11-24T17:00:01Z"],
  ["the night before", "2026-11-24T05:00:00Z"],
])("it is not sent on %s", async (_, at) => {
  expect(await (await waiting()).digest(at)).toBe(0);
});

test("a holiday has none; another hour is another hour", async () => {
  const { change, digest, clinic } = await waiting();
  await change({ hours: { ...(clinic.hours as object), holidays: ["2026-11-24"] } });
  expect(await digest("2026-11-24T13:00:00Z")).toBe(0);
  await change({ settings: { digestHour: 8 } });
  expect(await digest("2026-11-25T13:59:00Z")).toBe(0);
  expect(await digest("2026-11-25T14:00:00Z")).toBe(2);
});

test("when the hour is skipped or comes twice it is sent once", async () => {
  const { change, digest, clinic } = await waiting();
  const week = { ...(clinic.hours as { week: object }).week, sun: [["08:00", "17:00"]] };
  await change({ hours: { week, holidays: [] }, settings: { digestHour: 2 } });
  // 8 March: two o'clock does not exist; it counts on to three, 08:00 UTC.
  expect(await digest("2026-03-08T07:59:00Z")).toBe(0);
  expect(await digest("2026-03-08T08:00:00Z")).toBe(2);
  // 1 November: one o'clock comes twice, at 06:00 and at 07:00 UTC.
  await change({ settings: { digestHour: 1 } });
  expect(await digest("2026-11-01T06:00:00Z")).toBe(2);
  expect(await digest("2026-11-01T07:00:00Z")).toBe(0);
});

test("whoever wants none gets none, and neither does a shut account", async () => {
  const { clinic, ann, ben, digest } = await waiting();
  const user = (id: string) => ({ clinicId_id: { clinicId: clinic.id, id } });
  await db().user.update({ where: user(ann.userId), data: { digest: false } });
  await db().user.update({ where: user(ben.userId), data: { disabledAt: new Date() } });
  expect(await digest("2026-11-24T13:00:00Z")).toBe(0);
});

test("late is what is past its day, whosever turn it is: nobody chases an office that is not counted", async () => {
  const { clinic, id, digest } = await waiting();
  const where = { clinicId_id: { clinicId: clinic.id, id } };
  await db().case.update({ where, data: { turn: "recipient", nextAction: "recipient_books" } });
  await digest("2026-11-25T13:00:00Z");
  const run = await db().dailyRun.findFirst({ where: { clinicId: clinic.id, kind: "digest" } });
  expect(run?.result).toMatchObject({ late: 1 });
});
