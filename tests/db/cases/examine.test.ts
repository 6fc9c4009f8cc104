import { expect, test } from "vitest";
import { clinicById } from "@/lib/base/clinic";
import { db } from "@/lib/base/db";
import { readCase } from "@/lib/cases/case";
import { claimCase } from "@/lib/cases/claim";
import { examineSchema, writeExamination } from "@/lib/cases/exam/examine";
import { letterOf, withCase } from "@/lib/referrals/source";
import { testDatabase } from "@/tests/db/database";
import { drafted } from "@/tests/db/referrals/referred";
import { makeClinician, oneCase } from "./cases";

const FOUND = { power: "rest_normal", power_L5_right: "3", reflexes: "normal" };
const form = (seen: object, more: object = FOUND) => examineSchema.parse({ ...seen, ...more });

test("findings are kept with who and when, never changed, and the case stands where it stood", async () => {
  const { ann, ben, seen, read, id, reference } = await oneCase();
  expect(await writeExamination(ann, form(await seen()))).toMatchObject({ ok: true });
  expect(await read()).toMatchObject({ state: "in_review", nextAction: "decide", version: 2 });
  const later = { gait: "unsteady", note: "Wide steps." };
  expect(await writeExamination(ben, form(await seen(), later))).toMatchObject({ ok: true });

  const found = await readCase(ann, reference);
  expect(found?.exams).toMatchObject([
    { byName: ben.name, note: "Wide steps.", findings: { gait: "unsteady" } },
    { byName: ann.name, findings: { power: { L5: { right: "3", left: "5" } } } },
  ]);
  const events = await db().auditEvent.findMany({ where: { caseId: id, event: "case.examined" } });
  expect(events.map(({ facts }) => facts)).toContainEqual({ examined: 2, of: 5 });
  await expect(testDatabase(`UPDATE "Examination" SET "note" = ''`)).rejects.toThrow(
    "Examination rows are never changed",
  );
});

test("nothing examined, a contradiction, another's claim and an old version are refused", async () => {
  const { ann, ben, seen, read } = await oneCase();
  const write = async (actor: typeof ann, more: object) =>
    writeExamination(actor, form(await seen(), more));
  expect(await write(ann, {})).toMatchObject({ code: "exam.empty" });
  const against = { power: "normal", power_L4_left: "2" };
  expect(await write(ann, against)).toMatchObject({
    code: "exam.contradicts",
    fields: [{ field: "power" }],
  });
  expect(await read()).toMatchObject({ version: 1, state: "received" });
  await claimCase(ben, await seen());
  expect(await write(ann, FOUND)).toMatchObject({ code: "case.claimed" });
  const old = { ...(await seen()), version: 1 };
  expect(await writeExamination(ben, form(old))).toMatchObject({ code: "case.changed" });
  expect(await db().examination.count({ where: { clinicId: ann.clinicId } })).toBe(0);
});

test("the letter carries the last examination, with who examined and what nobody did", async () => {
  const { clinicId, id, reference } = await drafted();
  const ann = await makeClinician(clinicId);
  const letter = async () => {
    const row = await withCase(db(), clinicId, id);
    if (!row) throw new Error("The draft is gone.");
    return letterOf(row, await clinicById(clinicId), ann.name, new Date());
  };
  expect((await letter()).examination).toMatchObject({ have: 0, of: 4 });
  await writeExamination(ann, form({ reference, version: 1 }));
  const after = await letter();
  expect(after.examination).toEqual({
    have: 2,
    of: 4,
    missing: ["sensory examination", "nerve-root tests"],
  });
  expect(after.assessment.findings).toContainEqual({
    label: "Power",
    text: "big toe lifts (L5): right 3/5, left 5/5; otherwise 5/5",
  });
  expect(after.assessment.findings).toContainEqual({ label: "Sensation", text: "not examined" });
});
