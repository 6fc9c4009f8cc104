import { expect, test } from "vitest";
import { clinicById } from "@/lib/base/clinic";
import { db } from "@/lib/base/db";
import { answerQuestion } from "@/lib/cases/answer";
import { askPatient, askSchema } from "@/lib/cases/ask";
import { readCase } from "@/lib/cases/case";
import { dueFor } from "@/lib/cases/clocks";
import { takeBackUnanswered } from "@/lib/cases/lateAnswers";
import { changeLevel } from "@/lib/cases/level";
import { workingDaysLeft } from "@/lib/cases/pause";
import { readStatus } from "@/lib/cases/statusPage";
import { takeBackQuestion } from "@/lib/cases/takeBackQuestion";
import { takeUpNews } from "@/lib/referrals/takeUpNews";
import type { Answers } from "@/lib/triage";
import { NUMB } from "@/tests/db/intake/intakes";
import { patientOf } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";
import { oneCase } from "./cases";

async function asked(answers: Answers = QUIET) {
  const made = await oneCase(answers);
  const { clinic, ann, id, seen } = made;
  await db().patient.updateMany({
    where: { clinicId: clinic.id },
    data: { email: "ada.examplar@example.test" },
  });
  const patient = patientOf(clinic.id, id);
  const ask = async (template = "medicines", text = "") =>
    askPatient(ann, askSchema.parse({ ...(await seen()), template, text }));
  const questions = () =>
    db().patientQuestion.findMany({
      where: { clinicId: clinic.id, caseId: id },
      orderBy: { askedAt: "asc" },
    });
  const first = async () => (await questions())[0]?.id ?? "";
  const answer = async (text: string, question?: string) =>
    answerQuestion(patient, { question: question ?? (await first()), text });
  const events = async () =>
    (await db().auditEvent.findMany({ where: { caseId: id }, select: { event: true } })).map(
      ({ event }) => event,
    );
  return { ...made, patient, ask, questions, first, answer, events };
}

test("asking hands the case to the patient, stops the clinic's clock and mails no reason", async () => {
  const { ask, read, clinic, ann, id, events } = await asked();
  const before = await read();
  expect(await ask()).toMatchObject({ ok: true });
  const after = await read();
  expect(after).toMatchObject({
    state: "info_requested",
    turn: "patient",
    nextAction: "patient_answers",
    ownerId: ann.userId,
    pausedLeft: workingDaysLeft(after.pausedAt as Date, before.dueAt as Date, clinic),
  });
  expect(after.dueAt).toEqual(
    dueFor("patient_answers", after.tier, after.pausedAt as Date, clinic),
  );
  expect(after.firstLookAt).not.toBeNull();
  expect(await events()).toContain("case.asked");
  const mail = await db().delivery.findMany({ where: { caseId: id } });
  expect(mail.map(({ kind }) => kind)).toEqual(["patient_update"]);
  expect((await readCase(ann, after.reference))?.asked).toHaveLength(1);
});

test("the answer comes back into the case, the clock runs on, and whoever asked is told", async () => {
  const { ask, answer, read, patient, clinic, id, ann, events, reference } = await asked();
  await ask();
  const left = (await read()).pausedLeft ?? 0;
  expect(await answer(" Naproxen, twice a day ")).toMatchObject({ value: { problem: null } });
  const after = await read();
  expect(after).toMatchObject({
    state: "in_review",
    turn: "clinic",
    nextAction: "decide",
    pausedAt: null,
    pausedLeft: null,
    ownerId: ann.userId,
  });
  expect(left).toBeGreaterThan(0);
  expect((after.dueAt as Date).getTime()).toBeGreaterThan(Date.now());
  expect(after.newsAt).not.toBeNull();
  expect(await events()).toContain("case.answered");
  const staff = { caseId: id, kind: "staff_update" as const };
  expect(await db().delivery.count({ where: staff })).toBe(1);
  const view = await readStatus(patient, reference);
  expect(view?.asked[0]?.answer?.text).toBe("Naproxen, twice a day");
  const told = await readCase(ann, reference);
  expect(told?.tellings[0]).toMatchObject({ source: "answer" });
  expect(told?.tellings[0]?.answers.freeText).toContain("Naproxen, twice a day");
  const seen = { reference, version: (await read()).version };
  expect(await takeUpNews(ann, seen)).toMatchObject({ ok: true });
  expect((await read()).newsAt).toBeNull();
  expect(clinic.id).toBe(patient.clinicId);
});

test("twice at once is one answer; an empty or too long one is none", async () => {
  const { ask, answer, questions, read } = await asked();
  await ask();
  expect(await answer("  ")).toMatchObject({ value: { problem: "empty" } });
  expect(await answer("x".repeat(2_001))).toMatchObject({ value: { problem: "long" } });
  expect((await read()).state).toBe("info_requested");
  const both = await Promise.all([answer("once"), answer("once")]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ code: "question.gone" });
  expect((await questions()).map(({ answer: said }) => said)).toEqual(["once"]);
});

test("an emergency never waits: asked, it stays with the clinic and its clock runs on", async () => {
  const { ask, read, questions } = await asked({ ...QUIET, saddle: NUMB });
  await ask("bladder");
  expect(await read()).toMatchObject({
    tier: "emergency",
    state: "in_review",
    turn: "clinic",
    nextAction: "decide",
    pausedAt: null,
  });
  const by = (await questions())[0]?.answerBy.getTime() ?? 0;
  expect(by - Date.now()).toBeLessThan(3_600_001);
});

test("the database itself refuses a clock that stands while nobody is asked", async () => {
  const { id, clinic } = await asked();
  const where = { clinicId_id: { clinicId: clinic.id, id } };
  const paused = { pausedAt: new Date(), pausedLeft: 1 };
  await expect(db().case.update({ where, data: paused })).rejects.toThrow(/case_paused/);
});

test("a level that rises while the patient is asked ends the waiting", async () => {
  const { ask, read, ann, seen } = await asked();
  await ask();
  const raised = { tier: "same_day" as const, reason: "more_worrying" as const, text: "by phone" };
  expect(await changeLevel(ann, { ...(await seen()), ...raised })).toMatchObject({ ok: true });
  expect(await read()).toMatchObject({ state: "in_review", turn: "clinic", pausedAt: null });
});

test("danger words in an answer raise the case at once; words never lower it", async () => {
  const { ask, answer, read, patient, reference } = await asked();
  const before = (await read()).tier;
  await ask();
  await answer("I am fine but I can't pee since Sunday");
  const after = await read();
  expect(after.tier).toBe("same_day");
  expect(before).not.toBe("same_day");
  expect(after).toMatchObject({ state: "in_review", turn: "clinic", pausedAt: null });
  expect(after.ruleIds).toContain("TXT-2");
  await ask("work");
  await answer(
    "All is well",
    (await db().patientQuestion.findFirst({ where: { answer: null } }))?.id,
  );
  expect((await read()).tier).toBe("same_day");
  expect((await readStatus(patient, reference))?.help).toBeNull();
});

test("against a decided level new words count, and old ones that were weighed do not", async () => {
  const said = { ...QUIET, freeText: "I had chest pain in May" };
  const { ask, answer, read, ann, seen, questions } = await asked(said);
  expect((await read()).tier).toBe("same_day");
  const lower = { tier: "routine" as const, reason: "spoke_with_patient" as const, text: "Seen" };
  await changeLevel(ann, { ...(await seen()), ...lower });
  await ask("work");
  await answer("I sit all day");
  expect((await read()).tier).toBe("routine");
  await ask("change");
  await answer("Now I can't pee", (await questions()).at(-1)?.id);
  expect(await read()).toMatchObject({ tier: "same_day", state: "in_review", turn: "clinic" });
});

test("words of self-harm alert the clinic and bring the crisis line to the page", async () => {
  const { ask, answer, patient, reference, id, clinic } = await asked();
  const addresses = { alertEmail: "alert@example.test", onCallEmail: "alert@example.test" };
  await db().clinic.update({ where: { id: clinic.id }, data: addresses });
  await ask("work");
  await answer("I want to end my life");
  expect((await readStatus(patient, reference))?.help).toBe("crisis");
  expect(await db().stopNotice.findMany({ where: { caseId: id } })).toMatchObject([
    { selfHarm: true, ruleIds: ["TXT-1"], draftId: null },
  ]);
  expect(await db().delivery.count({ where: { caseId: id, kind: "emergency_alert" } })).toBe(1);
});

test("with two questions open the case waits for both", async () => {
  const { ask, answer, read, questions } = await asked();
  await ask("work");
  await ask("own", "Which bus line do you drive?");
  const [one, two] = await questions();
  expect(two).toMatchObject({ template: "own", text: "Which bus line do you drive?" });
  await answer("Nights", one?.id);
  expect((await read()).state).toBe("info_requested");
  await answer("The 9", two?.id);
  expect((await read()).state).toBe("in_review");
});

test("taken back: the clinic's again, with the reason; it can no longer be answered", async () => {
  const { ask, answer, read, seen, ann, first, events, reference } = await asked();
  await ask();
  const taken = { question: await first(), reason: "by_phone" as const, text: "Takes nothing" };
  expect(await takeBackQuestion(ann, { ...(await seen()), ...taken })).toMatchObject({ ok: true });
  expect(await read()).toMatchObject({ state: "in_review", turn: "clinic", pausedAt: null });
  expect(await events()).toContain("case.question_taken_back");
  const { timeline } = (await readCase(ann, reference)) ?? { timeline: [] };
  const entry = timeline.find(({ event }) => event === "case.question_taken_back");
  expect(entry?.note).toBe("Takes nothing");
  expect(await answer("too late", taken.question)).toMatchObject({ code: "question.gone" });
});

test("unanswered past its day: back in the shared queue to be called, and still answerable", async () => {
  const { ask, answer, read, clinic, id, events } = await asked();
  await ask();
  expect(await takeBackUnanswered(clinic)).toBe(0);
  const past = new Date(Date.now() - 60_000);
  await db().patientQuestion.updateMany({ where: { caseId: id }, data: { answerBy: past } });
  await db().case.updateMany({ where: { id }, data: { dueAt: past } });
  expect(await takeBackUnanswered(await clinicById(clinic.id))).toBe(1);
  expect(await takeBackUnanswered(clinic)).toBe(0);
  expect(await read()).toMatchObject({
    state: "in_review",
    turn: "clinic",
    nextAction: "call_patient",
    ownerId: null,
    pausedAt: null,
  });
  expect(await events()).toContain("case.answer_late");
  expect(await answer("Here it is")).toMatchObject({ ok: true });
  expect(await read()).toMatchObject({ state: "in_review", nextAction: "call_patient" });
});

test("refuses another's question, no words, too many, and a clinic that is not theirs", async () => {
  const { ask, first, patient } = await asked();
  const other = await asked();
  expect(await ask("own", "  ")).toMatchObject({ code: "case.ask_what" });
  for (let i = 0; i < 5; i++) expect(await ask("work")).toMatchObject({ ok: true });
  expect(await ask("work")).toMatchObject({ code: "case.asked_enough" });
  const theirs = { question: await first(), text: "mine" };
  expect(await answerQuestion(other.patient, theirs)).toMatchObject({ code: "question.gone" });
  expect(await answerQuestion({ ...patient, caseId: null }, theirs)).toMatchObject({ ok: false });
});
