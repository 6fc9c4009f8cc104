import { expect, test } from "vitest";
import { clinicById } from "@/lib/base/clinic";
import { db } from "@/lib/base/db";
import { answerStop } from "@/lib/cases/intake/answerStop";
import { alertForUnansweredStops } from "@/lib/cases/unansweredStops";
import { testDatabase } from "@/tests/db/database";
import { makeClinic } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";
import { draftOf, post, startForm } from "./drafts";
import { NUMB } from "./intakes";

async function stopped() {
  const { id } = await makeClinic();
  const alerts = { alertEmail: "alerts@example.test", onCallEmail: "alerts@example.test" };
  await db().clinic.update({ where: { id }, data: alerts });
  const actor = await startForm(id);
  await post(actor, "s03", { ...QUIET, saddle: NUMB });
  const sweep = async () => alertForUnansweredStops(await clinicById(id));
  const alertCount = () =>
    db().delivery.count({ where: { clinicId: id, kind: "emergency_alert" } });
  const noticeId = (await draftOf(actor)).stops[0]?.id ?? "";
  const age = (seconds: number) =>
    testDatabase(
      `UPDATE "StopNotice" SET "createdAt" = now() - make_interval(secs => $1) WHERE "id" = $2`,
      [seconds, noticeId],
    );
  return { id, actor, sweep, alerts: alertCount, age, noticeId };
}

test("two minutes without an answer alert again, once", async () => {
  const { id, sweep, alerts, age } = await stopped();
  await age(119);
  expect(await sweep()).toBe(0);
  await age(121);
  expect(await Promise.all([sweep(), sweep()])).toEqual(expect.arrayContaining([0, 1]));
  expect(await sweep()).toBe(0);
  expect(await alerts()).toBe(2);
  const events = await db().auditEvent.count({
    where: { clinicId: id, event: "intake.stop_unanswered" },
  });
  expect(events).toBe(1);
});

test("an answer in time needs no second alert", async () => {
  const { actor, sweep, alerts, age, noticeId } = await stopped();
  await answerStop(actor, { noticeId, answer: "going" });
  await age(300);
  expect(await sweep()).toBe(0);
  expect(await alerts()).toBe(1);
});
