import { expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { readCase } from "@/lib/cases/case";
import { changeLevel } from "@/lib/cases/level";
import { readRecent } from "@/lib/cases/recent";
import { readSince } from "@/lib/cases/since";
import { makeClinician, oneCase } from "./cases";

test("who changed a case since it was seen is told by name, without a reading in the trail", async () => {
  const { ann, ben, seen, id } = await oneCase();
  const before = await seen();
  expect(await readSince(ben, before)).toEqual({ ok: true, value: { change: null } });
  const level = { tier: "urgent", reason: "examined", text: "Seen." } as const;
  await changeLevel(ann, { ...before, ...level });
  expect(await readSince(ben, before)).toMatchObject({
    value: { change: { version: 2, by: ann.name, what: expect.stringMatching(/level/) } },
  });
  expect(await readSince(ben, await seen())).toMatchObject({ value: { change: null } });
  expect(await db().auditEvent.count({ where: { caseId: id, event: "case.read" } })).toBe(0);
  const stranger = (await oneCase()).ann;
  expect(await readSince(stranger, before)).toMatchObject({ code: "case.not_found" });
});

test("the cases opened last are one's own, newest first, each once", async () => {
  const { ann, ben, reference, clinic, id } = await oneCase();
  expect(await readRecent(ann)).toMatchObject({ value: { cases: [] } });
  await readCase(ann, reference);
  await readCase(ann, reference);
  expect(await readRecent(ann)).toMatchObject({
    value: { cases: [{ reference, who: "Ada Examplar" }] },
  });
  // A second look is blind: its case is read without a name, and must not get one here.
  await db().secondLook.create({
    data: {
      clinicId: clinic.id,
      caseId: id,
      firstById: ben.userId,
      firstTier: "routine",
      drawnAt: new Date(),
    },
  });
  expect(await readRecent(ann)).toMatchObject({ value: { cases: [] } });
  await db().secondLook.updateMany({ data: { firstById: ann.userId } });
  expect(await readRecent(ann)).toMatchObject({ value: { cases: [{ reference }] } });
  expect(await readRecent(ben)).toMatchObject({ value: { cases: [] } });
  expect(await readRecent(await makeClinician(clinic.id))).toMatchObject({ value: { cases: [] } });
});
