import { expect, test } from "vitest";
import { systemActor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import { db, tx } from "@/lib/base/db";
import { MINUTE } from "@/lib/base/durations";
import { readCase } from "@/lib/cases/case";
import { claimCase } from "@/lib/cases/claim";
import { escalateUnseen } from "@/lib/cases/escalate";
import { readQueue } from "@/lib/cases/queue";
import { addAnswers } from "@/lib/cases/submit";
import type { Answers } from "@/lib/triage";
import { NUMB } from "@/tests/db/intake/intakes";
import { mailServer } from "@/tests/db/mailServer";
import { QUIET } from "@/tests/unit/intake/answers";
import { oneCase } from "./cases";

const EMERGENCY = { ...QUIET, saddle: NUMB };
const mails = mailServer();

async function emergency(answers: Answers = EMERGENCY) {
  const one = await oneCase(answers);
  const alerts = { alertEmail: "alerts@example.test", onCallEmail: "on-call@example.test" };
  await db().clinic.update({ where: { id: one.clinic.id }, data: alerts });
  const clinic = await clinicById(one.clinic.id);
  const came = (await one.read()).submittedAt.getTime();
  /** the sweep, so many minutes after the case came */
  const sweep = (minutes: number) => escalateUnseen(clinic, new Date(came + minutes * MINUTE));
  const again = () =>
    tx((t) =>
      addAnswers(t, systemActor(clinic.id), clinic, one.id, {
        patient: { fullName: "Ada Examplar" },
        answers: EMERGENCY,
        locale: "en",
        source: "update",
        complete: true,
      }),
    );
  return { ...one, sweep, again };
}

test("at 15 minutes without a first look the whole team is told, once, by a mail without content", async () => {
  const { clinic, ann, ben, read, reference, sweep } = await emergency();
  expect(await sweep(14.9)).toBe(0);
  expect((await Promise.all([sweep(15.1), sweep(15.1)])).toSorted()).toEqual([0, 1]);
  expect(await sweep(60)).toBe(0);

  const sent = await mails.post(clinic.id);
  const team = await db().user.findMany({ where: { clinicId: clinic.id } });
  expect([...sent.keys()].toSorted()).toEqual(
    ["alerts@example.test", "on-call@example.test", ...team.map(({ email }) => email)].toSorted(),
  );
  expect(mails.taken).toHaveLength(4);
  const text = `${mails.taken[0]?.subject} ${mails.taken[0]?.text}`;
  expect(text).toContain("/queue");
  expect(text).not.toMatch(new RegExp(`Ada|Examplar|numb|saddle|pain|emergency|${reference}`, "i"));

  expect((await read()).escalatedAt).not.toBeNull();
  const row = async () => {
    const page = await readQueue(ben, { view: "all", limit: 10 });
    return page.ok ? page.value.rows[0] : null;
  };
  expect(await row()).toMatchObject({ reference, escalated: true });
  expect((await readCase(ann, reference))?.timeline.map(({ event }) => event)).toContain(
    "case.escalated",
  );
  await claimCase(ann, { reference, version: (await read()).version });
  expect(await row()).toMatchObject({ reference, escalated: false });
});

test("a claim in time is a look; opening the page is none", async () => {
  const seen = await emergency();
  await claimCase(seen.ann, await seen.seen());
  expect(await seen.sweep(16)).toBe(0);

  const opened = await emergency();
  await readCase(opened.ann, opened.reference);
  expect(await opened.sweep(16)).toBe(1);
});

test("a later emergency of the same case is told again, when nobody looks at it either", async () => {
  const { clinic, id, ann, read, seen, sweep, again } = await emergency();
  expect(await sweep(16)).toBe(1);
  // The sweep's clock ran ahead of the database's; the second telling comes after it.
  const { submittedAt } = await read();
  const where = { clinicId_id: { clinicId: clinic.id, id } };
  await db().case.update({ where, data: { escalatedAt: submittedAt } });
  await claimCase(ann, await seen());
  await again();
  expect(await sweep(60)).toBe(1);
  expect(await sweep(61)).toBe(0);
});

test("what is no emergency waits for its own clock", async () => {
  const { sweep } = await emergency(QUIET);
  expect(await sweep(1_000)).toBe(0);
});

test("a look in the very millisecond in which the emergency came was not at it", async () => {
  const { clinic, id, sweep } = await emergency();
  const { createdAt } = await db().triageResult.findFirstOrThrow({ where: { caseId: id } });
  const where = { clinicId_id: { clinicId: clinic.id, id } };
  await db().case.update({ where, data: { firstLookAt: createdAt } });
  expect(await sweep(16)).toBe(1);
});
