import { expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { readCase } from "@/lib/cases/case";
import { claimCase, LEASE_MS } from "@/lib/cases/claim";
import { releaseCase } from "@/lib/cases/release";
import { makeClinic } from "@/tests/db/people";
import { makeClinician, oneCase } from "./cases";

test("of two who claim at the same instant one wins, and the other is told who", async () => {
  for (let round = 0; round < 10; round++) {
    const { ann, ben, seen, read } = await oneCase();
    const form = await seen();
    const answers = await Promise.all([claimCase(ann, form), claimCase(ben, form)]);
    expect(answers.filter((a) => a.ok)).toHaveLength(1);
    const winner = answers[0].ok ? ann : ben;
    const lost = answers.find((a) => !a.ok);
    expect(lost).toMatchObject({ facts: { by: winner.name } });
    expect(["case.claimed", "case.changed"]).toContain(lost?.ok === false && lost.code);
    expect(await read()).toMatchObject({ ownerId: winner.userId, state: "in_review" });
  }
});

test("the first claim is the first look: what is next is the decision, with a new due time", async () => {
  const { ann, seen, read } = await oneCase();
  const before = await read();
  await claimCase(ann, await seen());
  const after = await read();
  expect(after).toMatchObject({
    nextAction: "decide",
    turn: "clinic",
    version: before.version + 1,
  });
  expect(after.firstLookAt).not.toBeNull();
  const lease = (after.claimedUntil?.getTime() ?? 0) - (after.firstLookAt?.getTime() ?? 0);
  expect(lease).toBe(LEASE_MS);
});

test("a held case is taken over only on purpose, and the trail names from whom", async () => {
  const { ann, ben, seen, read, id } = await oneCase();
  await claimCase(ann, await seen());
  expect(await claimCase(ben, await seen())).toMatchObject({ code: "case.claimed" });
  expect(await claimCase(ben, { ...(await seen()), takeOver: "yes" })).toMatchObject({ ok: true });
  expect((await read()).ownerId).toBe(ben.userId);
  const taken = await db().auditEvent.findFirst({
    where: { caseId: id, event: "case.taken_over" },
  });
  expect(taken).toMatchObject({ actorId: ben.userId, objectId: ann.userId });
});

test("a claim that ran out is free again; reading renews one that has not", async () => {
  const { clinic, ann, ben, seen, read, id, reference } = await oneCase();
  await claimCase(ann, await seen());
  const where = { clinicId_id: { clinicId: clinic.id, id } };
  const soon = new Date(Date.now() + 60_000);
  await db().case.update({ where, data: { claimedUntil: soon } });
  const { version } = await read();
  await readCase(ann, reference);
  expect((await read()).claimedUntil?.getTime()).toBeGreaterThan(soon.getTime());
  expect((await read()).version).toBe(version);
  await db().case.update({ where, data: { claimedUntil: new Date(Date.now() - 1000) } });
  expect((await readCase(ben, reference))?.owner).toBeNull();
  expect(await claimCase(ben, await seen())).toMatchObject({ ok: true });
});

test("only who holds a case gives it back; what was due stays due", async () => {
  const { ann, ben, seen, read } = await oneCase();
  await claimCase(ann, await seen());
  const { dueAt } = await read();
  expect(await releaseCase(ben, await seen())).toMatchObject({ code: "case.claimed" });
  expect(await releaseCase(ann, await seen())).toMatchObject({ ok: true });
  expect(await read()).toMatchObject({ ownerId: null, claimedUntil: null, dueAt });
  expect(await releaseCase(ann, await seen())).toMatchObject({ code: "case.not_yours" });
});

test("another clinic's case is not there: neither to read nor to claim", async () => {
  const { reference, seen, read } = await oneCase();
  const stranger = await makeClinician((await makeClinic()).id);
  expect(await readCase(stranger, reference)).toBeNull();
  expect(await claimCase(stranger, await seen())).toMatchObject({ code: "case.not_found" });
  expect((await read()).ownerId).toBeNull();
});

test("each reading is on the trail", async () => {
  const { ann, reference, id } = await oneCase();
  await readCase(ann, reference);
  const reads = await db().auditEvent.findMany({ where: { caseId: id, event: "case.read" } });
  expect(reads.map((r) => r.actorId)).toEqual([ann.userId]);
});
