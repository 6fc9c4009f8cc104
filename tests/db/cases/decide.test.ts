import { expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { claimCase } from "@/lib/cases/claim";
import { closeCase } from "@/lib/cases/close";
import { handleEmergency } from "@/lib/cases/emergencyHandled";
import { changeLevel } from "@/lib/cases/level";
import { reopenCase } from "@/lib/cases/reopen";
import { adviseSelfCare } from "@/lib/cases/selfCare";
import { countStranded } from "@/lib/cases/strandedCount";
import { testDatabase } from "@/tests/db/database";
import { NUMB } from "@/tests/db/intake/intakes";
import { QUIET } from "@/tests/unit/intake/answers";
import { oneCase } from "./cases";

const EMERGENCY = { ...QUIET, saddle: NUMB };
const found = { reason: "spoke_with_patient", text: "All signs gone; examined by phone." } as const;
const confirmed = "yes" as const;

test("an emergency goes down only with a reason and words, and both are kept", async () => {
  const { ann, seen, read, id } = await oneCase(EMERGENCY);
  const urgent = { tier: "urgent", reason: found.reason } as const;
  const bare = await changeLevel(ann, { ...(await seen()), ...urgent, text: "" });
  expect(bare).toMatchObject({ code: "case.say_why", fields: [{ field: "text" }] });
  expect((await read()).tier).toBe("emergency");

  expect(
    await changeLevel(ann, { ...(await seen()), ...urgent, confirmed, text: found.text }),
  ).toMatchObject({
    ok: true,
  });
  const after = await read();
  expect(after).toMatchObject({ tier: "urgent", decidedTier: "urgent", rankTier: 2 });
  expect(after).toMatchObject({ triageTier: "emergency", state: "in_review", ownerId: ann.userId });
  const notes = await db().caseNote.findMany({ where: { caseId: id } });
  expect(notes).toMatchObject([{ kind: "level", code: found.reason, text: found.text }]);
  const rewrite = testDatabase(`UPDATE "CaseNote" SET "text" = ''`);
  await expect(rewrite).rejects.toThrow("CaseNote rows are never changed");
});

test("agreeing keeps the level; another level is no agreement", async () => {
  const { ann, seen, read } = await oneCase();
  const { tier } = await read();
  const agree = { reason: "agree", text: "" } as const;
  const other = await changeLevel(ann, { ...(await seen()), ...agree, tier: "urgent" });
  expect(other).toMatchObject({ code: "case.reason_differs" });
  await changeLevel(ann, { ...(await seen()), ...agree, tier });
  expect(await read()).toMatchObject({ tier, decidedTier: tier, decidedById: ann.userId });
});

test("two who decide at once: one wins, the other is told who changed the case", async () => {
  const { ann, ben, seen, read } = await oneCase();
  const form = { ...(await seen()), tier: "urgent", ...found } as const;
  const answers = await Promise.all([
    changeLevel(ann, form),
    adviseSelfCare(ben, { ...(await seen()), way: "by_phone", text: "" }),
  ]);
  expect(answers.filter((a) => a.ok)).toHaveLength(1);
  const winner = answers[0].ok ? ann : ben;
  expect(answers.find((a) => !a.ok)).toMatchObject({ facts: { by: winner.name } });
  expect(await read()).toMatchObject({ version: 2 });
});

test("a case somebody else holds is not decided by another", async () => {
  const { ann, ben, seen } = await oneCase();
  await claimCase(ann, await seen());
  const advice = { ...(await seen()), way: "by_phone", text: "" } as const;
  expect(await adviseSelfCare(ben, advice)).toMatchObject({ code: "case.claimed" });
});

test("a handled emergency is asked after the next working day, and nothing is left stranded", async () => {
  const { ann, seen, read, id } = await oneCase(EMERGENCY);
  const handled = { done: "ambulance_called", spokenTo: "patient", text: "" } as const;
  expect(await handleEmergency(ann, { ...(await seen()), ...handled })).toMatchObject({ ok: true });
  const after = await read();
  expect(after).toMatchObject({ state: "emergency_handled", nextAction: "follow_up" });
  expect(after).toMatchObject({ ownerId: ann.userId, claimedUntil: null, turn: "clinic" });
  expect(after.dueAt?.getTime()).toBeGreaterThan(Date.now());
  const event = await db().auditEvent.findFirst({
    where: { caseId: id, event: "case.emergency_handled" },
  });
  expect(event?.facts).toEqual({ done: "ambulance_called", spokenTo: "patient" });
  expect(await countStranded(ann.clinicId)).toBe(0);
});

test("an undecided emergency is not closed without words; a decided case closes and opens again", async () => {
  const { ann, seen, read } = await oneCase(EMERGENCY);
  const close = { reason: "withdrawn", text: "" } as const;
  expect(await closeCase(ann, { ...(await seen()), ...close })).toMatchObject({
    code: "case.say_why",
  });
  const advice = { confirmed, way: "by_phone", text: "Signs known for years." } as const;
  expect(await adviseSelfCare(ann, { ...(await seen()), ...advice })).toMatchObject({ ok: true });
  expect(await read()).toMatchObject({ state: "self_care", tier: "self_care", turn: "patient" });
  expect(await closeCase(ann, { ...(await seen()), ...close })).toMatchObject({ ok: true });
  expect(await read()).toMatchObject({ state: "closed", dueAt: null, closeReason: "withdrawn" });

  const again = { reason: "worse", text: "" } as const;
  expect(await reopenCase(ann, { ...(await seen()), ...again })).toMatchObject({ ok: true });
  expect(await read()).toMatchObject({ state: "in_review", nextAction: "decide", closedAt: null });
  expect(await countStranded(ann.clinicId)).toBe(0);
});

test("a case is not closed while a referral is under way", async () => {
  const { clinic, ann, seen, id } = await oneCase();
  const specialist = await db().specialist.create({
    data: {
      clinicId: clinic.id,
      name: "Dr. Test",
      organisation: "Test Spine Center",
      specialty: "orthopedics",
      email: "office@example.test",
      phone: "(312) 555-0101",
      addressLine: "1 Test St",
      city: "Exampleton",
      postalCode: "60601",
      verifiedAt: new Date(),
    },
  });
  const referral = await db().referral.create({
    data: {
      clinicId: clinic.id,
      caseId: id,
      specialistId: specialist.id,
      specialty: "orthopedics",
      state: "sent",
      question: "?",
      createdById: ann.userId,
      dueAt: new Date(),
    },
  });
  const close = { reason: "withdrawn", text: "" } as const;
  expect(await closeCase(ann, { ...(await seen()), ...close })).toMatchObject({
    code: "case.referral_open",
  });
  const where = { clinicId_id: { clinicId: clinic.id, id: referral.id } };
  await db().referral.update({
    where,
    data: { state: "cancelled", endedAt: new Date(), dueAt: null },
  });
  expect(await closeCase(ann, { ...(await seen()), ...close })).toMatchObject({ ok: true });
});

test("whoever decides on what is decided already is told who and what, not only who holds it now", async () => {
  const { ann, ben, seen } = await oneCase();
  const both = await seen();
  const level = { reason: "examined", text: "Seen." } as const;
  expect(await changeLevel(ann, { ...both, ...level, tier: "urgent" })).toMatchObject({ ok: true });
  const second = await changeLevel(ben, { ...both, ...level, tier: "soon" });
  expect(second).toMatchObject({ code: "case.changed", facts: { by: ann.name } });
  expect(JSON.stringify(second)).toMatch(/level/);
});
