import { expect, test } from "vitest";
import { clinicById } from "@/lib/base/clinic";
import { takeUpLeftForms } from "@/lib/cases/intake/leftForms";
import { saveNumber } from "@/lib/cases/intake/savePerson";
import { sendDraft } from "@/lib/cases/intake/send";
import { readDraft } from "@/lib/intake/draft";
import { testDatabase } from "@/tests/db/database";
import { makeClinic } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";
import { draftOf, fillIn, post, startForm } from "./drafts";

/** A form filled in to its check page, so many days ago, and looked at since. */
async function filled(days: number) {
  const { id } = await makeClinic();
  const actor = await startForm(id);
  await fillIn(actor, QUIET);
  await testDatabase(
    `UPDATE "IntakeDraft" SET "savedAt" = "savedAt" - make_interval(days => $1),
       "signsAt" = "signsAt" - make_interval(days => $1) WHERE "id" = $2`,
    [days, actor.draftId],
  );
  await takeUpLeftForms(await clinicById(id));
  return actor;
}

test("within 14 days a form is sent as it was filled in", async () => {
  const actor = await filled(13);
  expect((await readDraft(actor))?.again).toEqual([]);
  expect(await sendDraft(actor)).toMatchObject({ ok: true, value: { caseId: expect.any(String) } });
});

test("after 14 days the danger signs are open again, and nothing else is", async () => {
  const actor = await filled(15);
  const view = await readDraft(actor);
  expect(view?.again).toEqual(["s03", "s04", "s05"]);
  expect(view?.answers.saddle).toBeUndefined();
  expect(view?.answers.fever).toBeUndefined();
  expect(view?.answers.painStart).toEqual(QUIET.painStart);
  expect(await sendDraft(actor)).toMatchObject({ value: { next: "s03" } });
  expect((await draftOf(actor)).submittedAt).toBeNull();
});

test("whatever is saved first leads to them, and what was opened stays open", async () => {
  const actor = await filled(15);
  expect(await saveNumber(actor, { skip: "1" })).toMatchObject({ ok: true });
  expect((await draftOf(actor)).answers).not.toHaveProperty("saddle");
  expect(await post(actor, "s12", QUIET)).toMatchObject({ value: { next: "s03" } });
  expect(await sendDraft(actor)).toMatchObject({ value: { next: "s03" } });
});

test("answered again, the form is sent", async () => {
  const actor = await filled(15);
  for (const screen of ["s03", "s04", "s05"]) await post(actor, screen, QUIET);
  expect((await readDraft(actor))?.again).toEqual([]);
  expect(await sendDraft(actor)).toMatchObject({ value: { caseId: expect.any(String) } });
});

test("a form that nobody has looked at keeps what it says: it may hold a danger sign", async () => {
  const actor = await filled(15);
  await testDatabase(`UPDATE "IntakeDraft" SET "sweptAt" = NULL WHERE "id" = $1`, [actor.draftId]);
  expect((await readDraft(actor))?.answers.saddle).toEqual(QUIET.saddle);
});
