import { expect, test } from "vitest";
import { issueLink } from "@/lib/access/links";
import { db, type Prisma } from "@/lib/base/db";
import { DAY } from "@/lib/base/durations";
import { changeLevel } from "@/lib/cases/level";
import { sendCheckIns } from "@/lib/cases/sendCheckIns";
import { deliver } from "@/lib/delivery/deliver";
import { makeClinician } from "@/tests/db/cases/cases";
import { testDatabase } from "@/tests/db/database";
import { mailServer } from "@/tests/db/mailServer";
import { QUIET } from "@/tests/unit/intake/answers";
import { type SentCase, sentCase, tellUpdate } from "./updates";

const checkIns = ({ clinicId, caseId }: SentCase) =>
  db().checkIn.findMany({ where: { clinicId, caseId }, orderBy: { id: "asc" } });
const sweep = async (sent: SentCase) => sendCheckIns(await sent.clinic());
const mails = ({ clinicId, caseId }: SentCase) =>
  db().delivery.findMany({ where: { clinicId, caseId, kind: "check_in" } });

/** Lets days pass until what is planned is due. */
const pass = ({ caseId }: SentCase, days: number) =>
  testDatabase(
    `UPDATE "CheckIn" SET "dueAt" = "dueAt" - make_interval(days => $1) WHERE "caseId" = $2`,
    [days, caseId],
  );
const patientOf = async (sent: SentCase, data: Prisma.PatientUpdateInput) => {
  const { clinicId, patientId: id } = await sent.read();
  await db().patient.update({ where: { clinicId_id: { clinicId, id } }, data });
};
/** A routine case (asked after 28 days, when the clinic is open next) whose patient has an address. */
async function routine(): Promise<SentCase> {
  const sent = await sentCase();
  expect((await sent.read()).tier).toBe("routine");
  await patientOf(sent, { email: "ada@example.test" });
  return sent;
}

test("asked once when its time has come, and planned again from then", async () => {
  const sent = await routine();
  await pass(sent, 27);
  expect(await sweep(sent)).toBe(0);
  await pass(sent, 5);
  expect(await Promise.all([sweep(sent), sweep(sent)])).toEqual(expect.arrayContaining([0, 1]));
  expect(await sweep(sent)).toBe(0);
  const [first, next, ...none] = await checkIns(sent);
  expect(none).toEqual([]);
  expect(first?.sentAt).not.toBeNull();
  const wait = (next?.dueAt.getTime() ?? 0) - Date.now();
  expect(wait / DAY).toBeGreaterThan(27.9);
  expect(wait / DAY).toBeLessThan(33);
  expect(await mails(sent)).toMatchObject([{ toAddress: "ada@example.test" }]);
  const where = { clinicId: sent.clinicId, event: "case.check_in" };
  expect(await db().auditEvent.count({ where })).toBe(1);
});

test("an update answers it, and the interval begins again", async () => {
  const sent = await routine();
  await pass(sent, 33);
  await sweep(sent);
  await tellUpdate(sent, QUIET);
  const [asked, next, ...none] = await checkIns(sent);
  expect(none).toEqual([]);
  expect(asked?.answeredAt).not.toBeNull();
  expect(next).toMatchObject({ sentAt: null, answeredAt: null });
});

test("a decided level brings its own interval", async () => {
  const sent = await routine();
  const ann = await makeClinician(sent.clinicId);
  const seen = { reference: sent.reference, version: (await sent.read()).version };
  const rise = { ...seen, tier: "urgent", reason: "more_worrying", text: "" } as const;
  expect(await changeLevel(ann, rise)).toMatchObject({ ok: true });
  const [only, ...none] = await checkIns(sent);
  expect(none).toEqual([]);
  expect(((only?.dueAt.getTime() ?? 0) - Date.now()) / DAY).toBeLessThan(12);
});

test("nobody is asked without an address, after the end, or at a level at which a person calls", async () => {
  const sent = await routine();
  await patientOf(sent, { email: null });
  await pass(sent, 33);
  expect(await sweep(sent)).toBe(0);
  expect(await checkIns(sent)).toMatchObject([{ sentAt: null }]);
  await patientOf(sent, { email: "ada@example.test" });
  await sent.place({ tier: "same_day", rankTier: 1 });
  await pass(sent, 33);
  expect(await sweep(sent)).toBe(0);
  expect(await checkIns(sent)).toEqual([]);

  const closed = await routine();
  const end = { state: "closed", nextAction: null, dueAt: null, closedAt: new Date() } as const;
  await closed.place(end);
  await pass(closed, 33);
  expect(await sweep(closed)).toBe(0);
  expect(await checkIns(closed)).toEqual([]);
});

test("a clinic that asks nobody asks nobody", async () => {
  const sent = await routine();
  const settings = { checkInDays: { routine: null } };
  await db().clinic.update({ where: { id: sent.clinicId }, data: { settings } });
  await pass(sent, 33);
  expect(await sweep(sent)).toBe(0);
  expect(await mails(sent)).toEqual([]);
});

const { taken } = mailServer();

test("the mail asks how it goes in the language of the form, and never why", async () => {
  for (const [locale, words] of [
    ["en", /How is it going/],
    ["es", /Cómo va todo/],
  ] as const) {
    const sent = await routine();
    await patientOf(sent, { locale });
    await pass(sent, 33);
    await sweep(sent);
    const [mail] = await mails(sent);
    taken.length = 0;
    await deliver({ clinicId: sent.clinicId, deliveryId: mail?.id ?? "" }, true);
    const text = `${taken[0]?.subject} ${taken[0]?.text}`;
    expect(text).toMatch(words);
    expect(text).toMatch(new RegExp(`/status/\\S+\\?lang=${locale}`));
    expect(text).not.toMatch(/pain|back|dolor|espalda|Ada|Examplar|routine|triage/i);
  }
});

test("whoever asked for a personal link gets it; once it has ended the page asks for the birth date", async () => {
  const sent = await routine();
  const { clinicId, caseId } = sent;
  const textOf = async () => {
    await pass(sent, 33);
    await sweep(sent);
    const [mail] = await db().delivery.findMany({
      where: { clinicId, caseId, kind: "check_in", state: "queued" },
    });
    taken.length = 0;
    await deliver({ clinicId, deliveryId: mail?.id ?? "" }, true);
    return taken[0]?.text ?? "";
  };
  const end = new Date(Date.now() + DAY);
  const token = await db().$transaction((t) =>
    issueLink(t, "patient_status", clinicId, caseId, end),
  );
  const own = await textOf();
  expect(own).toContain(`/status/open/${token}?lang=en`);
  expect(own).not.toMatch(/date of birth|BP-/);
  await db().accessLink.updateMany({ where: { clinicId }, data: { expiresAt: new Date(0) } });
  const other = await textOf();
  expect(other).toContain(`/status/${sent.reference}?lang=en`);
  expect(other).toContain("date of birth");
});
