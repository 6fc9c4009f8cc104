import { afterEach, expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { env } from "@/lib/base/env";
import { readCase } from "@/lib/cases/case";
import { TRAP } from "@/lib/cases/intake/automated";
import { sendDraft } from "@/lib/cases/intake/send";
import { readQueue } from "@/lib/cases/queue";
import { makeClinician } from "@/tests/db/cases/cases";
import { testDatabase } from "@/tests/db/database";
import { makeClinic } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";
import { draftOf, fillIn, post, startForm } from "./drafts";
import { NUMB } from "./intakes";

afterEach(() => {
  delete env().RATE_LIMITS;
});

/** A form filled in as fast as a program, or in as many seconds as given. */
async function filled(clinicId: string, seconds: number, answers = {}) {
  const actor = await startForm(clinicId);
  await fillIn(actor, { ...QUIET, ...answers });
  await testDatabase(
    `UPDATE "IntakeDraft" SET "createdAt" = now() - make_interval(secs => $1) WHERE "id" = $2`,
    [seconds, actor.draftId],
  );
  return actor;
}

test("sent within half a minute, or with the hidden field filled in: taken whole, ranked the same, marked", async () => {
  const { id } = await makeClinic();
  const fast = await filled(id, 10);
  const trapped = await filled(id, 400);
  const usual = await filled(id, 60);
  expect(await sendDraft(fast)).toMatchObject({ ok: true });
  expect(await sendDraft(trapped, { [TRAP]: "https://example.test" })).toMatchObject({ ok: true });
  expect(await sendDraft(usual, { [TRAP]: "  " })).toMatchObject({ ok: true });
  const marks = await Promise.all(
    [fast, trapped, usual].map(async (one) => (await draftOf(one)).case),
  );
  expect(marks.map((made) => made?.looksAutomated)).toEqual([true, true, false]);
  expect(
    new Set(marks.map((made) => `${made?.tier} ${made?.rankTier} ${made?.complete}`)).size,
  ).toBe(1);
  const ann = await makeClinician(id);
  expect(await readCase(ann, marks[0]?.reference ?? "")).toMatchObject({ looksAutomated: true });
  const queue = await readQueue(ann, { view: "all", limit: 10 });
  expect(queue.ok && queue.value.rows.filter((row) => row.looksAutomated)).toHaveLength(2);
  const trail = await db().auditEvent.findMany({
    where: { clinicId: id, event: "case.looks_automated" },
    orderBy: { at: "asc" },
  });
  expect(trail.map((event) => event.facts)).toEqual([
    { trap: false, fast: true },
    { trap: true, fast: false },
  ]);
});

test("beyond a few a minute they wait like any other, with the form as it was; an emergency does not", async () => {
  const { id } = await makeClinic();
  env().RATE_LIMITS = { automated: { address: null, all: 1 } };
  expect(await sendDraft(await filled(id, 3))).toMatchObject({ ok: true });
  const second = await filled(id, 3);
  expect(await sendDraft(second)).toMatchObject({ ok: false, code: "rate.limited_form" });
  expect(await draftOf(second)).toMatchObject({ submittedAt: null, caseId: null });
  expect(await sendDraft(await filled(id, 300))).toMatchObject({ ok: true });
  expect(await sendDraft(await filled(id, 3, { saddle: NUMB }))).toMatchObject({ ok: true });
  await db().rateCount.updateMany({ data: { windowStart: new Date(Date.now() - 60_000) } });
  expect(await sendDraft(second)).toMatchObject({ ok: true });
});

test("a mark on the case of a stop page comes with its sending", async () => {
  const { id } = await makeClinic();
  const actor = await startForm(id);
  await post(actor, "s03", { ...QUIET, saddle: NUMB });
  expect((await draftOf(actor)).case).toMatchObject({ looksAutomated: false });
  await fillIn(actor, { ...QUIET, saddle: NUMB });
  await sendDraft(actor);
  expect((await draftOf(actor)).case).toMatchObject({ looksAutomated: true, complete: true });
});
