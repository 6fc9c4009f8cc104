import { expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { answerStop } from "@/lib/cases/intake/answerStop";
import { saveContact, saveNumber } from "@/lib/cases/intake/savePerson";
import { sendDraft } from "@/lib/cases/intake/send";
import { alertAccepted } from "@/lib/cases/stop";
import { readDraft } from "@/lib/intake/draft";
import { makeClinic } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";
import { draftOf, fillIn, person, post, startForm } from "./drafts";
import { NUMB } from "./intakes";

const ALERTS = { alertEmail: "alerts@example.test", onCallEmail: "alerts@example.test" };

async function alarmed() {
  const { id } = await makeClinic();
  await db().clinic.update({ where: { id }, data: ALERTS });
  const actor = await startForm(id);
  await post(actor, "s01", QUIET);
  await saveNumber(actor, { phone: "312 555 0142", firstName: "Ada" });
  const next = await post(actor, "s03", { ...QUIET, saddle: NUMB });
  const draft = await draftOf(actor);
  return { id, actor, next, draft, noticeId: draft.stops[0]?.id ?? "" };
}

const alertsOf = (clinicId: string) =>
  db().delivery.count({ where: { clinicId, kind: "emergency_alert" } });

test("the case exists, and the clinic is alerted, before the next question", async () => {
  const { id, actor, next, draft } = await alarmed();
  expect(next).toEqual({ ok: true, value: { next: "stop" } });
  expect(draft.case).toMatchObject({
    complete: false,
    tier: "emergency",
    rankTier: 0,
    patient: { firstName: "Ada", phone: "(312) 555-0142", fullName: null },
  });
  expect(await alertsOf(id)).toBe(1);
  const view = await readDraft(actor);
  expect(view?.stop).toMatchObject({
    selfHarm: false,
    quotes: [{ question: "saddle", value: NUMB }],
    alerted: false,
    alerting: true,
    phone: "(312) 555-0142",
    answer: null,
    open: true,
  });
  expect(view).toMatchObject({ reference: draft.case?.reference, submitted: false });
  await db().$transaction((t) => alertAccepted(t, id, draft.caseId ?? ""));
  expect((await readDraft(actor))?.stop).toMatchObject({ alerted: true });
});

test("not again for the same sign; again for a further one, on the same case", async () => {
  const { id, actor, draft } = await alarmed();
  expect(await post(actor, "s03", { ...QUIET, saddle: NUMB })).toMatchObject({
    value: { next: "s04" },
  });
  const further = await post(actor, "s05", { ...QUIET, alarmNow: ["chestPain"] });
  expect(further).toMatchObject({ value: { next: "stop" } });
  const after = await draftOf(actor);
  expect(after.stops).toHaveLength(2);
  expect(after.stops[1]?.ruleIds).toEqual(["VIS-3"]);
  expect(after.caseId).toBe(draft.caseId);
  expect(await db().case.count({ where: { clinicId: id } })).toBe(1);
});

test("a danger sign on a screen with another fault still stops, and going on leads back to the fault", async () => {
  const actor = await startForm((await makeClinic()).id);
  const { bowel: _, ...rest } = QUIET;
  expect(await post(actor, "s03", { ...rest, saddle: NUMB })).toMatchObject({
    value: { next: "stop" },
  });
  const { stops } = await draftOf(actor);
  const on = await answerStop(actor, { noticeId: stops[0]?.id ?? "", answer: "continue" });
  expect(on).toEqual({ ok: true, value: { next: "s03" } });
  expect((await readDraft(actor))?.stop).toMatchObject({ answer: null, open: false });
});

test("a danger sign ticked beside none counts while it is asked about again", async () => {
  const actor = await startForm((await makeClinic()).id);
  const ticked = await post(actor, "s05", { ...QUIET, alarmNow: ["chestPain", "none"] });
  expect(ticked).toMatchObject({ value: { next: "stop" } });
  expect((await readDraft(actor))?.typed?.errors).toMatchObject([{ code: "noneWithOthers" }]);
});

test("cannot alerts again; a number given there reaches the case", async () => {
  const { id, actor, noticeId, draft } = await alarmed();
  const phone = "(312) 555-0177";
  expect(await answerStop(actor, { noticeId, answer: "cannot", phone })).toMatchObject({
    value: { next: "stop" },
  });
  expect(await alertsOf(id)).toBe(2);
  const after = await draftOf(actor);
  expect(after.stops).toMatchObject([{ answer: "cannot" }]);
  expect(after.case?.patient.phone).toBe(phone);
  await answerStop(actor, { noticeId, phone: "12" });
  const view = await readDraft(actor);
  expect(view?.typed).toMatchObject({ step: "stop", errors: [{ field: "phone" }] });
  expect(view?.stop?.phone).toBe(phone);
  const trail = await db().auditEvent.findMany({ where: { clinicId: id, caseId: draft.caseId } });
  expect(trail.map((e) => e.event)).toEqual(
    expect.arrayContaining(["intake.stop_shown", "intake.stop_answered", "case.created"]),
  );
});

test("a number that cannot be called, or no answer at all, is asked about again and holds nobody up", async () => {
  const { actor, noticeId } = await alarmed();
  const refusal = async () => (await readDraft(actor))?.typed;
  await answerStop(actor, { noticeId, asks: "answer", phone: "" });
  expect(await refusal()).toMatchObject({ step: "stop", errors: [{ code: "whatNow" }] });
  await answerStop(actor, { noticeId, asks: "answer", answer: "going", phone: "12" });
  expect(await refusal()).toMatchObject({ values: { phone: "12" }, errors: [{ code: "phone" }] });
  await answerStop(actor, { noticeId, phone: "" });
  expect(await refusal()).toMatchObject({ values: { phone: "" }, errors: [{ code: "phone" }] });
  const on = await answerStop(actor, { noticeId, answer: "continue" });
  expect(on).toMatchObject({ ok: true, value: { next: "s04" } });
  expect(await refusal()).toBeNull();
});

test("nobody answers another's stop page", async () => {
  const { noticeId, id } = await alarmed();
  const stranger = await startForm(id);
  const done = await answerStop(stranger, { noticeId, answer: "called" });
  expect(done).toMatchObject({ ok: false, code: "draft.not_found" });
});

test("thoughts of self-harm lead to their own page and a case, at same day", async () => {
  const actor = await startForm((await makeClinic()).id);
  await post(actor, "s01", QUIET);
  expect(await post(actor, "s23", { selfHarm: "thoughts" })).toMatchObject({
    value: { next: "stop" },
  });
  const view = await readDraft(actor);
  expect(view?.stop).toMatchObject({ selfHarm: true, ruleIds: ["PSY-2"] });
});

test("finishing completes the same case, and it keeps the higher tier", async () => {
  const { id, actor, draft } = await alarmed();
  await fillIn(actor, QUIET);
  const sent = await sendDraft(actor);
  expect(sent).toMatchObject({ value: { reference: draft.case?.reference } });
  const after = await db().case.findMany({
    where: { clinicId: id },
    include: { triages: true, answerSets: true, patient: true, latestTriage: true },
  });
  expect(after).toHaveLength(1);
  const [made] = after;
  expect(made).toMatchObject({
    complete: true,
    tier: "emergency",
    rankTier: 0,
    triageTier: "emergency",
    patient: { fullName: "Ada Examplar" },
  });
  expect(made?.ruleIds[0]).toBe(draft.case?.ruleIds[0]);
  expect(made?.dueAt).toEqual(draft.case?.dueAt);
  expect(made?.triages.map((t) => t.tier).sort()).toEqual(["emergency", "routine"]);
  expect(made?.answerSets.map((s) => s.source).sort()).toEqual(["form", "stop_page"]);
  expect(made?.latestTriage?.tier).toBe("routine");
});

test("a level a clinician decided stays when the form ends with the same sign", async () => {
  const { id, actor, draft } = await alarmed();
  await db().case.update({
    where: { clinicId_id: { clinicId: id, id: draft.caseId ?? "" } },
    data: {
      decidedTier: "soon",
      tier: "soon",
      rankTier: 3,
      state: "in_review",
      nextAction: "decide",
    },
  });
  await fillIn(actor, { ...QUIET, saddle: NUMB });
  await sendDraft(actor);
  expect((await draftOf(actor)).case).toMatchObject({ tier: "soon", rankTier: 3, complete: true });
});

test("a birth date that makes it an emergency stops at sending, and going on leads to the status page", async () => {
  const actor = await startForm((await makeClinic()).id);
  await fillIn(actor, QUIET);
  await saveContact(actor, { ...person, "dateOfBirth.year": "2022" });
  expect(await sendDraft(actor)).toMatchObject({ value: { next: "stop" } });
  const { stops, case: made } = await draftOf(actor);
  expect(made).toMatchObject({ tier: "emergency", ageMismatch: true, complete: true });
  const on = await answerStop(actor, { noticeId: stops[0]?.id ?? "", answer: "continue" });
  expect(on).toMatchObject({ value: { reference: made?.reference } });
});
