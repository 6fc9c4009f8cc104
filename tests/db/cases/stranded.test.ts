import { expect, test } from "vitest";
import { clinicById } from "@/lib/base/clinic";
import { db, tx } from "@/lib/base/db";
import { claimCase } from "@/lib/cases/claim";
import { changeLevel } from "@/lib/cases/level";
import { returnUnheld } from "@/lib/cases/returned";
import { adviseSelfCare } from "@/lib/cases/selfCare";
import { checkStranded, countStranded } from "@/lib/cases/strandedCheck";
import { testDatabase } from "@/tests/db/database";
import { mailServer } from "@/tests/db/mailServer";
import { makeStaff } from "@/tests/db/people";
import { oneCase } from "./cases";

const mails = mailServer();
const key = (clinicId: string, id: string) => ({ clinicId_id: { clinicId, id } });

test("a claim that ran out is given back, and a form half typed is not refused for it", async () => {
  const { clinic, ann, id, reference, seen, read } = await oneCase();
  await claimCase(ann, await seen());
  expect(await returnUnheld(clinic)).toBe(0);
  const typing = await seen();
  const past = new Date(Date.now() - 1_000);
  await db().case.update({ where: key(clinic.id, id), data: { claimedUntil: past } });
  expect((await Promise.all([returnUnheld(clinic), returnUnheld(clinic)])).toSorted()).toEqual([
    0, 1,
  ]);
  const { dueAt } = await read();
  expect(await read()).toMatchObject({ ownerId: null, claimedUntil: null, dueAt });
  const event = await db().auditEvent.findFirst({ where: { caseId: id, event: "case.returned" } });
  expect(event).toMatchObject({ objectId: ann.userId, facts: { why: "lease_ended" } });
  const { tier } = await read();
  const decision = { ...typing, reference, tier, reason: "agree", text: "" } as const;
  expect(await changeLevel(ann, decision)).toMatchObject({ ok: true });
});

test("the cases of a shut account come back to the shared queue", async () => {
  const { clinic, ann, id, seen, read } = await oneCase();
  await adviseSelfCare(ann, { ...(await seen()), way: "by_phone", text: "" });
  await db().user.update({ where: key(clinic.id, ann.userId), data: { disabledAt: new Date() } });
  expect(await tx((t) => countStranded(t, clinic.id))).toEqual({ cases: 1, referrals: 0 });
  expect(await returnUnheld(clinic)).toBe(1);
  expect(await read()).toMatchObject({ ownerId: null, state: "self_care" });
  expect(await tx((t) => countStranded(t, clinic.id))).toEqual({ cases: 0, referrals: 0 });
  const event = await db().auditEvent.findFirst({ where: { caseId: id, event: "case.returned" } });
  expect(event?.facts).toEqual({ why: "account_shut" });
});

test.each([
  [`UPDATE "Case" SET "dueAt" = NULL`, "case_not_stranded"],
  [`UPDATE "Case" SET "nextAction" = NULL`, "case_not_stranded"],
  [`UPDATE "Case" SET "claimedUntil" = now()`, "case_lease_has_owner"],
  [`UPDATE "Case" SET "closedAt" = now()`, "case_open_is_not_closed"],
  [`UPDATE "Case" SET "state" = 'closed', "closedAt" = now()`, "case_closed_waits_for_nothing"],
])("the database refuses %s", async (statement, constraint) => {
  const { id } = await oneCase();
  await expect(testDatabase(`${statement} WHERE "id" = $1`, [id])).rejects.toThrow(constraint);
});

test("the nightly check runs once a day, and tells the admins of what it never should find", async () => {
  const { clinic, id } = await oneCase();
  const check = async (at: string) => checkStranded(await clinicById(clinic.id), new Date(at));
  expect(await check("2026-11-24T07:59:00Z")).toBe(0);
  const both = [check("2026-11-24T08:00:00Z"), check("2026-11-24T08:00:00Z")];
  expect((await Promise.all(both)).toSorted()).toEqual([0, 1]);
  expect(await check("2026-11-24T20:00:00Z")).toBe(0);
  expect((await mails.post(clinic.id)).size).toBe(0);

  // Waiting for a specialist to whom nothing was sent.
  await testDatabase(
    `UPDATE "Case" SET "state" = 'referred', "turn" = 'recipient' WHERE "id" = $1`,
    [id],
  );
  await makeStaff(clinic.id, "admin");
  expect(await check("2026-11-25T09:00:00Z")).toBe(1);
  const [mail] = (await mails.post(clinic.id)).values();
  expect(mail?.subject).toContain("nightly check found a fault");
  const events = await db().auditEvent.findMany({
    where: { clinicId: clinic.id, event: "clinic.stranded_checked" },
    orderBy: { at: "asc" },
  });
  expect(events.map(({ facts }) => facts)).toEqual([
    { cases: 0, referrals: 0 },
    { cases: 1, referrals: 0 },
  ]);
});
