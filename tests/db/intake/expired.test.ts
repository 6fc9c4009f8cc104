import { expect, test } from "vitest";
import { clinicById } from "@/lib/base/clinic";
import { db } from "@/lib/base/db";
import { deleteExpiredForms } from "@/lib/cases/intake/expiredForms";
import { keepForLater } from "@/lib/cases/intake/keepForLater";
import { takeUpLeftForms } from "@/lib/cases/intake/leftForms";
import { mailLink } from "@/lib/cases/intake/mailLink";
import { forgetOldCounts } from "@/lib/cases/oldCounts";
import { lockDraft, saveDraft } from "@/lib/intake/draftRow";
import { testDatabase } from "@/tests/db/database";
import { makeClinic } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";
import { post, startForm } from "./drafts";
import { NUMB } from "./intakes";

const BORN = { "dateOfBirth.day": "4", "dateOfBirth.month": "3", "dateOfBirth.year": "1982" };

async function kept() {
  const { id } = await makeClinic();
  const actor = await startForm(id);
  await post(actor, "s01", QUIET);
  await keepForLater(actor, BORN);
  await mailLink(actor, { email: "ada@example.test" });
  const expire = async () => deleteExpiredForms(await clinicById(id));
  const look = async () => takeUpLeftForms(await clinicById(id));
  const age = (days: number) =>
    testDatabase(
      `UPDATE "IntakeDraft" SET "savedAt" = now() - make_interval(days => $1) WHERE "id" = $2`,
      [days, actor.draftId],
    );
  const there = () => db().intakeDraft.count({ where: { clinicId: id } });
  return { id, actor, expire, look, age, there };
}

test("past its days a form is deleted, with its link and the address it was mailed to", async () => {
  const { id, actor, expire, look, age, there } = await kept();
  await age(29);
  await look();
  expect(await expire()).toBe(0);
  await age(31);
  expect((await Promise.all([expire(), expire()])).sort()).toEqual([0, 1]);
  expect(await there()).toBe(0);
  const left = { clinicId: id };
  expect(await db().accessLink.count({ where: left })).toBe(0);
  expect(await db().delivery.count({ where: left })).toBe(0);
  const trail = await db().auditEvent.findMany({ where: { ...left, event: "intake.expired" } });
  expect(trail).toMatchObject([{ actorKind: "system", objectId: actor.draftId }]);
});

test("one that has a case is never deleted", async () => {
  const { actor, expire, look, age, there } = await kept();
  await post(actor, "s03", { ...QUIET, saddle: NUMB });
  await age(400);
  await look();
  expect(await expire()).toBe(0);
  expect(await there()).toBe(1);
});

test("one that nobody looked at yet is looked at first: it may hold a danger sign", async () => {
  const { id, actor, expire, look, age, there } = await kept();
  const settled = {
    answer: "yes",
    since: "over3Months",
    trend: "same",
    knownCause: "yes",
  } as const;
  await post(actor, "s03", { ...QUIET, bowel: settled });
  await age(31);
  expect(await expire()).toBe(0);
  expect(await look()).toBe(1);
  expect(await expire()).toBe(0);
  expect(await there()).toBe(1);
  expect(await db().case.count({ where: { clinicId: id } })).toBe(1);
});

test("saving at the last moment keeps a form", async () => {
  const { actor, expire, look, age, there } = await kept();
  await age(31);
  await look();
  // Past tx(), which would refuse the sweep a connection of its own.
  await db().$transaction(async (t) => {
    await saveDraft(t, await lockDraft(t, actor), {});
    expect(await expire()).toBe(0);
  });
  await look();
  expect(await expire()).toBe(0);
  expect(await there()).toBe(1);
});

test("counts of more than a day ago are forgotten", async () => {
  const hours = (n: number) => new Date(Date.now() - n * 3_600_000);
  const bucket = "a bucket of this test";
  await db().rateCount.createMany({
    data: [25, 23].map((n) => ({ bucket, windowStart: hours(n), count: 1 })),
  });
  await forgetOldCounts();
  expect(await db().rateCount.count({ where: { bucket } })).toBe(1);
});
