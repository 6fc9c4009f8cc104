import { expect, test } from "vitest";
import type { PatientActor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import { db } from "@/lib/base/db";
import { readCase } from "@/lib/cases/case";
import { keepForLater } from "@/lib/cases/intake/keepForLater";
import { takeUpLeftForms } from "@/lib/cases/intake/leftForms";
import { saveNumber } from "@/lib/cases/intake/savePerson";
import { sendDraft } from "@/lib/cases/intake/send";
import { lockDraft, saveDraft } from "@/lib/intake/draftRow";
import { makeClinician } from "@/tests/db/cases/cases";
import { testDatabase } from "@/tests/db/database";
import { makeClinic } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";
import { draftOf, fillIn, post, startForm } from "./drafts";
import { NUMB } from "./intakes";

const SETTLED = { answer: "yes", since: "over3Months", trend: "same", knownCause: "yes" } as const;
const ALERTS = { alertEmail: "alerts@example.test", onCallEmail: "alerts@example.test" };

async function begun() {
  const { id } = await makeClinic();
  await db().clinic.update({ where: { id }, data: ALERTS });
  const actor = await startForm(id);
  await post(actor, "s01", QUIET);
  const sweep = async () => takeUpLeftForms(await clinicById(id));
  const cases = () =>
    db().case.findMany({ where: { clinicId: id }, include: { answerSets: true } });
  const alerts = () => db().delivery.count({ where: { clinicId: id, kind: "emergency_alert" } });
  return { id, actor, sweep, cases, alerts };
}

/** Lets minutes pass since the form was saved last. */
const age = ({ draftId }: PatientActor, minutes: number) =>
  testDatabase(
    `UPDATE "IntakeDraft" SET "savedAt" = now() - make_interval(mins => $1) WHERE "id" = $2`,
    [minutes, draftId],
  );

test("fifteen minutes after its last saving a form with a danger sign is an unfinished case, once", async () => {
  const { id, actor, sweep, cases, alerts } = await begun();
  await saveNumber(actor, { phone: "312 555 0142", firstName: "Ada" });
  await post(actor, "s03", { ...QUIET, bowel: SETTLED });
  await age(actor, 14);
  expect(await sweep()).toBe(0);
  await age(actor, 15);
  expect(await sweep()).toBe(1);
  expect(await sweep()).toBe(0);
  const [made, ...others] = await cases();
  expect(others).toEqual([]);
  expect(made).toMatchObject({
    complete: false,
    state: "received",
    nextAction: "first_look",
    answerSets: [{ source: "abandoned", answers: { bowel: SETTLED } }],
  });
  expect((await draftOf(actor)).case).toMatchObject({
    patient: { firstName: "Ada", phone: "(312) 555-0142", fullName: null },
  });
  expect(await alerts()).toBe(0);
  const trail = await db().auditEvent.findMany({ where: { clinicId: id, event: "case.created" } });
  expect(trail).toMatchObject([{ actorKind: "system", facts: { source: "abandoned" } }]);
});

test("a form without a danger sign stays a form, however long it waits", async () => {
  const { actor, sweep, cases } = await begun();
  await post(actor, "s03", QUIET);
  await age(actor, 60);
  expect(await sweep()).toBe(0);
  expect(await cases()).toEqual([]);
  expect((await draftOf(actor)).sweptAt).not.toBeNull();
});

test("the clinic's own minutes count", async () => {
  const { id, actor, sweep } = await begun();
  await db().clinic.update({ where: { id }, data: { settings: { abandonedMinutes: 60 } } });
  await post(actor, "s03", { ...QUIET, bowel: SETTLED });
  await age(actor, 59);
  expect(await sweep()).toBe(0);
  await age(actor, 60);
  expect(await sweep()).toBe(1);
});

test("whoever comes back and finishes completes that case", async () => {
  const { actor, sweep, cases } = await begun();
  await post(actor, "s03", { ...QUIET, bowel: SETTLED });
  await age(actor, 15);
  await sweep();
  const [before] = await cases();
  await fillIn(actor, { ...QUIET, bowel: SETTLED });
  expect(await sendDraft(actor)).toMatchObject({ value: { reference: before?.reference } });
  const [after, ...others] = await cases();
  expect(others).toEqual([]);
  expect(after).toMatchObject({ id: before?.id, complete: true });
  expect(after?.answerSets.map((set) => set.source).sort()).toEqual(["abandoned", "form"]);
  await age(actor, 60);
  expect(await sweep()).toBe(0);
});

test("a case hears what was answered after it was made, and nothing twice", async () => {
  const { actor, sweep, cases } = await begun();
  await post(actor, "s03", { ...QUIET, saddle: NUMB });
  await age(actor, 15);
  expect(await sweep()).toBe(0);
  await post(actor, "s04", QUIET);
  await keepForLater(actor, {});
  await age(actor, 15);
  expect(await sweep()).toBe(1);
  const [made] = await cases();
  expect(made).toMatchObject({ complete: false, tier: "emergency" });
  expect(made?.answerSets.map((set) => set.source).sort()).toEqual(["abandoned", "stop_page"]);
  await keepForLater(actor, {});
  await age(actor, 15);
  expect(await sweep()).toBe(0);
});

test("an emergency that only the birth date shows alerts the clinic, once", async () => {
  const { actor, sweep, cases, alerts } = await begun();
  await post(actor, "s03", QUIET);
  await keepForLater(actor, {
    "dateOfBirth.day": "5",
    "dateOfBirth.month": "5",
    "dateOfBirth.year": "2022",
  });
  await age(actor, 15);
  expect(await sweep()).toBe(1);
  expect(await cases()).toMatchObject([{ tier: "emergency", ageMismatch: true }]);
  expect(await alerts()).toBe(1);
  await saveNumber(actor, { phone: "312 555 0142" });
  await age(actor, 15);
  expect(await sweep()).toBe(0);
  expect(await alerts()).toBe(1);
});

test("two sweeps at once make one case", async () => {
  const { actor, sweep, cases } = await begun();
  await post(actor, "s03", { ...QUIET, bowel: SETTLED });
  await age(actor, 15);
  const taken = await Promise.all([sweep(), sweep(), sweep(), sweep()]);
  expect(taken.reduce((sum, one) => sum + one, 0)).toBe(1);
  expect(await cases()).toHaveLength(1);
});

test("a sweep and a sending at the same instant make one case, and it is complete", async () => {
  for (let i = 0; i < 4; i++) {
    const { actor, sweep, cases } = await begun();
    await fillIn(actor, { ...QUIET, bowel: SETTLED });
    await age(actor, 15);
    const both = [sweep, () => sendDraft(actor)];
    if (i % 2) both.reverse();
    await Promise.all(both.map((one) => one()));
    const all = await cases();
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ complete: true });
    expect(all[0]?.answerSets.map((set) => set.source)).toContain("form");
    await age(actor, 15);
    expect(await sweep()).toBe(0);
  }
});

test("a saving that began before the sweep and ended after it is looked at in its own time", async () => {
  const { actor, sweep, cases } = await begun();
  await age(actor, 15);
  // Past tx(), which would refuse the sweep a connection of its own.
  await db().$transaction(async (t) => {
    await t.$queryRaw`SELECT now()`;
    await sweep();
    const draft = await lockDraft(t, actor);
    await saveDraft(t, draft, { answers: { ...draft.answers, bowel: SETTLED } });
  });
  expect((await draftOf(actor)).sweptAt).toBeNull();
  await age(actor, 15);
  expect(await sweep()).toBe(1);
  expect(await cases()).toHaveLength(1);
});

test("a form that cannot be taken up holds up no other", async () => {
  const { id, actor, sweep, cases } = await begun();
  await post(actor, "s03", { ...QUIET, bowel: SETTLED });
  const other = await startForm(id);
  await post(other, "s04", { ...QUIET, footDrop: SETTLED });
  await age(actor, 30);
  await age(other, 20);
  await testDatabase(
    `UPDATE "IntakeDraft" SET "contact" = '{"a column": "that is not there"}' WHERE "id" = $1`,
    [actor.draftId],
  );
  expect(await sweep()).toBe(1);
  expect(await cases()).toMatchObject([{ answerSets: [{ answers: { footDrop: SETTLED } }] }]);
});

test("the clinician sees that the form was left, when and where; while it is filled in, that it may go on", async () => {
  const { id, actor, sweep, cases } = await begun();
  await post(actor, "s03", { ...QUIET, bowel: SETTLED });
  await age(actor, 15);
  await sweep();
  const ann = await makeClinician(id);
  const read = async () => readCase(ann, (await cases())[0]?.reference ?? "");
  expect((await read())?.unfinished).toMatchObject({ page: "number", left: true });
  await saveNumber(actor, { skip: "1" });
  expect((await read())?.unfinished).toMatchObject({ page: "s04", left: false });
  await fillIn(actor, QUIET);
  await sendDraft(actor);
  expect((await read())?.unfinished).toBeNull();
});
