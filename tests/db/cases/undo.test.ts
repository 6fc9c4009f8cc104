import { expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { askPatient, askSchema } from "@/lib/cases/ask";
import { readCase } from "@/lib/cases/case";
import { claimCase } from "@/lib/cases/claim";
import { closeCase } from "@/lib/cases/close";
import { handleEmergency } from "@/lib/cases/emergencyHandled";
import { examineSchema, writeExamination } from "@/lib/cases/exam/examine";
import { changeLevel } from "@/lib/cases/level";
import { releaseCase } from "@/lib/cases/release";
import { reopenCase } from "@/lib/cases/reopen";
import { adviseSelfCare } from "@/lib/cases/selfCare";
import { readUndo } from "@/lib/cases/undo/offer";
import { deliver } from "@/lib/delivery/deliver";
import { sendReferral } from "@/lib/referrals/send";
import { undoDecision } from "@/lib/referrals/undo";
import { testDatabase } from "@/tests/db/database";
import { mailServer } from "@/tests/db/mailServer";
import { drafted } from "@/tests/db/referrals/referred";
import { makeClinician, oneCase } from "./cases";

const { taken } = mailServer();
type One = Awaited<ReturnType<typeof oneCase>>;
type Form = Awaited<ReturnType<One["seen"]>>;
const text = "Spoke with the patient.";

const DECISIONS = {
  examine: (one: One, form: Form) =>
    writeExamination(one.ann, examineSchema.parse({ ...form, rest: "normal" })),
  claim: (one: One, form: Form) => claimCase(one.ann, form),
  level: (one: One, form: Form) =>
    changeLevel(one.ann, { ...form, tier: "urgent", reason: "examined", text }),
  ask: (one: One, form: Form) =>
    askPatient(one.ann, askSchema.parse({ ...form, template: "medicines" })),
  selfCare: (one: One, form: Form) => adviseSelfCare(one.ann, { ...form, way: "by_phone", text }),
  emergency: (one: One, form: Form) =>
    handleEmergency(one.ann, { ...form, done: "crisis_team", spokenTo: "family", text }),
  close: (one: One, form: Form) => closeCase(one.ann, { ...form, reason: "duplicate", text }),
} as const;

/** All of a case but its version, which only grows. */
const standing = async (one: One) => {
  const { version: _, ...row } = await one.read();
  const where = { clinicId: one.clinic.id, caseId: one.id };
  const checkIns = await db().checkIn.findMany({ where, select: { dueAt: true, sentAt: true } });
  const looks = await db().secondLook.count({ where });
  return { row, checkIns, looks };
};

test.each(Object.entries(DECISIONS))(
  "%s is taken back whole, and both stay in the trail",
  async (_, decide) => {
    const one = await oneCase();
    const before = await standing(one);
    expect(await decide(one, await one.seen())).toMatchObject({ ok: true });
    expect(await readUndo(one.ann)).toMatchObject({ reference: one.reference });
    expect(await readUndo(one.ben)).toBeNull();
    expect(await undoDecision(one.ann, await one.seen())).toMatchObject({ ok: true });
    expect(await standing(one)).toEqual(before);
    const events = await db().auditEvent.findMany({
      where: { caseId: one.id },
      orderBy: { id: "asc" },
    });
    expect(events.at(-1)).toMatchObject({
      event: "case.undone",
      facts: { what: events.at(-2)?.event },
    });
    // Once is enough: the same decision is not taken back again.
    expect(await readUndo(one.ann)).toBeNull();
    expect(await undoDecision(one.ann, await one.seen())).toMatchObject({ ok: false });
  },
);

test("findings that were taken back are shown nowhere, kept, and never changed otherwise", async () => {
  const one = await oneCase();
  const write = async (more: object) =>
    writeExamination(one.ann, examineSchema.parse({ ...(await one.seen()), ...more }));
  await write({ gait: "unsteady" });
  await write({ rest: "normal" });
  await undoDecision(one.ann, await one.seen());
  const found = await readCase(one.ann, one.reference);
  expect(found?.exams).toMatchObject([{ findings: { gait: "unsteady" } }]);
  expect(await db().examination.count({ where: { caseId: one.id } })).toBe(2);
  for (const sql of [
    `UPDATE "Examination" SET "takenBackAt" = now(), "note" = 'x' WHERE "takenBackAt" IS NULL`,
    `UPDATE "Examination" SET "takenBackAt" = NULL`,
    `DELETE FROM "Examination"`,
  ])
    await expect(testDatabase(sql)).rejects.toThrow("Examination rows are never changed");
});

test("giving back and opening again are taken back to what they were", async () => {
  const one = await oneCase();
  await claimCase(one.ann, await one.seen());
  const held = await standing(one);
  await releaseCase(one.ann, await one.seen());
  expect(await undoDecision(one.ann, await one.seen())).toMatchObject({ ok: true });
  expect(await standing(one)).toEqual(held);
  await closeCase(one.ann, { ...(await one.seen()), reason: "duplicate", text });
  const closed = await standing(one);
  await reopenCase(one.ann, { ...(await one.seen()), reason: "worse", text });
  await undoDecision(one.ann, await one.seen());
  expect(await standing(one)).toEqual(closed);
});

test("another's decision, one that is too old, and one that something followed are not taken back", async () => {
  const one = await oneCase();
  const level = { tier: "urgent", reason: "examined", text } as const;
  await changeLevel(one.ann, { ...(await one.seen()), ...level });
  expect(await undoDecision(one.ben, await one.seen())).toMatchObject({ code: "undo.not_yours" });
  const seen = await one.seen();
  await claimCase(one.ben, { ...seen, takeOver: "yes" });
  expect(await undoDecision(one.ann, seen)).toMatchObject({
    code: "case.changed",
    facts: { by: one.ben.name },
  });
  expect(await readUndo(one.ann)).toBeNull();

  const old = await oneCase();
  await changeLevel(old.ann, { ...(await old.seen()), ...level });
  await testDatabase(`ALTER TABLE "AuditEvent" DISABLE TRIGGER "audit_frozen"`);
  await testDatabase(`UPDATE "AuditEvent" SET "at" = now() - interval '10 s' WHERE "caseId" = $1`, [
    old.id,
  ]);
  await testDatabase(`ALTER TABLE "AuditEvent" ENABLE TRIGGER "audit_frozen"`);
  expect(await readUndo(old.ann)).toBeNull();
  expect(await undoDecision(old.ann, await old.seen())).toMatchObject({ code: "undo.too_late" });
});

const jobs = (clinicId: string) =>
  testDatabase<{ id: string; waits: number }>(
    `SELECT data->>'deliveryId' AS id, extract(epoch FROM start_after - created_on)::int AS waits
       FROM pgboss.job WHERE data->>'clinicId' = $1 ORDER BY created_on`,
    [clinicId],
  );

test("the mails of what was taken back wait longer than the way back is open, and never go", async () => {
  taken.length = 0;
  const r = await drafted();
  const ann = await makeClinician(r.clinicId);
  const { reference } = r;
  const seen = async () => ({ reference, version: (await r.readCase()).version });
  await askPatient(ann, askSchema.parse({ ...(await seen()), template: "medicines" }));
  const [asked] = await jobs(r.clinicId);
  expect(asked?.waits).toBeGreaterThanOrEqual(11);
  await undoDecision(ann, await seen());

  const before = await r.readCase();
  await sendReferral(r.actor, { id: r.id, version: 1, incompleteWhy: "Could not say." });
  expect((await jobs(r.clinicId)).slice(1).every(({ waits }) => waits >= 21)).toBe(true);
  const sender = { ...ann, userId: r.actor.userId };
  expect(await readUndo(sender)).toMatchObject({ window: "sending", reference });
  expect(await undoDecision(sender, await seen())).toMatchObject({ ok: true });

  for (const { id } of await jobs(r.clinicId))
    await deliver({ clinicId: r.clinicId, deliveryId: id }, false);
  expect(taken).toEqual([]);
  const { version: _, ...after } = await r.readCase();
  expect(before).toMatchObject(after);
  // A draft again, which may be mended and sent once more, with a letter of then.
  const draft = await r.read();
  expect(draft).toMatchObject({ state: "draft", letter: null, sentAt: null, version: 3 });
  const again = { id: r.id, version: 3, incompleteWhy: "Could not say." };
  expect(await sendReferral(r.actor, again)).toMatchObject({ ok: true });
  expect((await r.read()).letter).not.toBeNull();
});
