import { expect, test } from "vitest";
import { systemActor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import { db, tx } from "@/lib/base/db";
import type { NewCase } from "@/lib/cases/newCase";
import { addAnswers, createCase } from "@/lib/cases/submit";
import type { Answers } from "@/lib/triage";
import { NUMB } from "@/tests/db/intake/intakes";
import { makeClinic } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";

const WORSE = { ...QUIET, saddle: NUMB };
const told = (answers: Answers): NewCase => ({
  patient: { fullName: "Ada Examplar" },
  answers,
  locale: "en",
  source: "update",
  complete: true,
});

/** A routine case, changed by hand to where the test begins. */
async function begin(change: object = {}) {
  const clinic = await clinicById((await makeClinic()).id);
  const actor = systemActor(clinic.id);
  const { caseId: id } = await tx((t) => createCase(t, actor, clinic, told(QUIET)));
  const where = { clinicId_id: { clinicId: clinic.id, id } };
  await db().case.update({ where, data: change });
  const tell = (answers: Answers) => tx((t) => addAnswers(t, actor, clinic, id, told(answers)));
  const read = () => db().case.findUniqueOrThrow({ where, include: { triages: true } });
  return { tell, read };
}

test("worse answers lift the case to where they belong, and bring its due time forward", async () => {
  const { tell, read } = await begin();
  const before = await read();
  await tell(WORSE);
  const after = await read();
  expect(after).toMatchObject({ tier: "emergency", rankTier: 0, state: "received" });
  expect(after.dueAt?.getTime()).toBeLessThan(before.dueAt?.getTime() ?? 0);
  expect(after.triages.map((t) => t.tier).sort()).toEqual(["emergency", "routine"]);
});

test("better answers do not lower what stands, nor its reasons", async () => {
  const { tell, read } = await begin();
  await tell(WORSE);
  const { ruleIds, dueAt } = await read();
  await tell(QUIET);
  expect(await read()).toMatchObject({ tier: "emergency", rankTier: 0, ruleIds, dueAt });
});

test("a decided level stays with the same answers and rises with worse ones", async () => {
  const decided = { decidedTier: "self_care", tier: "self_care", rankTier: 5 };
  const { tell, read } = await begin({ ...decided, state: "self_care", nextAction: "follow_up" });
  await tell(QUIET);
  expect(await read()).toMatchObject({ tier: "self_care", rankTier: 5, state: "self_care" });
  await tell(WORSE);
  expect(await read()).toMatchObject({
    tier: "emergency",
    rankTier: 0,
    state: "in_review",
    turn: "clinic",
    nextAction: "decide",
  });
});

test("a closed case that hears more is the clinic's again", async () => {
  const { tell, read } = await begin({
    state: "closed",
    nextAction: null,
    dueAt: null,
    closedAt: new Date(),
  });
  await tell(QUIET);
  expect(await read()).toMatchObject({ state: "in_review", nextAction: "decide", closedAt: null });
});

test("answers that come at the same moment are all taken in, and the highest stands", async () => {
  const { tell, read } = await begin();
  const { version } = await read();
  await Promise.all([tell(WORSE), tell(QUIET), tell(WORSE)]);
  expect(await read()).toMatchObject({ tier: "emergency", version: version + 3 });
});
