import { expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { DAY, HOUR } from "@/lib/base/durations";
import { answerStop } from "@/lib/cases/intake/answerStop";
import { saveScreen } from "@/lib/cases/intake/saveScreen";
import { sendDraft } from "@/lib/cases/intake/send";
import { startUpdate } from "@/lib/cases/intake/startUpdate";
import { readDraft } from "@/lib/intake/draft";
import { type Answers, tierRank } from "@/lib/triage";
import { makeClinician } from "@/tests/db/cases/cases";
import { posted } from "@/tests/db/intake/drafts";
import { NUMB } from "@/tests/db/intake/intakes";
import { QUIET } from "@/tests/unit/intake/answers";
import { fillUpdate, onUpdate, sentCase, tellUpdate } from "./updates";

const UNABLE = { ...QUIET, painChange: "worseFast", painWorst: 9, cannotFunction: "yes" } as const;

test("it begins with the danger signs, and nothing that it asks is chosen before", async () => {
  const sent = await sentCase();
  expect(await startUpdate(sent.actor)).toMatchObject({
    value: { next: "s03", update: sent.reference },
  });
  const view = await readDraft(await onUpdate(sent));
  expect(view).toMatchObject({ kind: "update", reference: sent.reference, visited: [] });
  expect(view?.contact).toMatchObject({ phone: "(312) 555-0142", dateOfBirth: "1982-03-04" });
  expect(view?.answers).toMatchObject({ age: 44, cancer: "no", selfHarm: "no" });
  for (const q of ["saddle", "fever", "painWorst", "painChange", "painMap", "freeText"])
    expect(view?.answers).not.toHaveProperty(q);
});

test("two clicks and two tabs share one update", async () => {
  const sent = await sentCase();
  const begun = await Promise.all([1, 2, 3, 4].map(() => startUpdate(sent.actor)));
  expect(begun.every((one) => one.ok)).toBe(true);
  expect(await sent.updates()).toHaveLength(1);
  await fillUpdate(sent, QUIET, "s04");
  expect(await startUpdate(sent.actor)).toMatchObject({ value: { next: "s05" } });
  expect(await sent.updates()).toHaveLength(1);
});

test("sent, it is a further result beside the first; the case rises and is the clinic's", async () => {
  const sent = await sentCase();
  const before = await sent.read();
  expect(await tellUpdate(sent, UNABLE)).toMatchObject({ value: { caseId: sent.caseId } });
  const [first, latest, ...none] = await sent.results();
  expect(none).toEqual([]);
  const after = await sent.read();
  expect(after.latestTriageId).toBe(latest?.id);
  expect(tierRank(latest?.tier ?? "self_care")).toBeGreaterThan(
    tierRank(first?.tier ?? "emergency"),
  );
  expect(after).toMatchObject({ tier: latest?.tier, turn: "clinic", complete: true });
  expect(after.version).toBe(before.version + 1);
  expect(after.dueAt?.getTime()).toBeLessThan(before.dueAt?.getTime() ?? 0);
  expect((await sent.sets()).map((set) => set.source)).toEqual(["form", "update"]);
  expect((await sent.sets())[1]?.answers).toMatchObject({ cancer: "no", painWorst: 9 });
  const trail = await db().auditEvent.findMany({
    where: { clinicId: sent.clinicId, caseId: sent.caseId },
  });
  expect(trail.map((e) => e.event)).toEqual(
    expect.arrayContaining(["case.update_begun", "case.updated"]),
  );
});

test("sent twice and from two tabs it is one", async () => {
  const sent = await sentCase();
  const actor = await fillUpdate(sent, UNABLE);
  const all = await Promise.all([sendDraft(actor), sendDraft(actor), sendDraft(actor)]);
  for (const one of all) expect(one).toMatchObject({ value: { reference: sent.reference } });
  expect(await sent.results()).toHaveLength(2);
});

test("without the required signs it is not sent; what was left open keeps its earlier answer", async () => {
  const sent = await sentCase({ ...QUIET, painWorst: 8 });
  await startUpdate(sent.actor);
  const actor = await onUpdate(sent);
  expect(await sendDraft(actor)).toMatchObject({ value: { next: "check", incomplete: true } });
  const { painWorst: _, ...silent } = QUIET;
  await tellUpdate(sent, silent);
  expect((await sent.sets())[1]?.answers).toMatchObject({ painWorst: 8 });
});

test("own words stand above the earlier ones, once", async () => {
  const sent = await sentCase({ ...QUIET, freeText: "It began in spring." });
  await tellUpdate(sent, { ...QUIET, freeText: "It is in my leg now." });
  expect((await sent.sets())[1]?.answers).toMatchObject({
    freeText: "It is in my leg now.\n\nIt began in spring.",
  });
});

test("an emergency stops it, and the case is on top at once, though the update is not sent", async () => {
  const sent = await sentCase();
  await startUpdate(sent.actor);
  const actor = await onUpdate(sent);
  const told = { ...posted("s03", { ...QUIET, saddle: NUMB }), step: "s03" };
  expect(await saveScreen(actor, told)).toMatchObject({
    value: { next: "stop", update: sent.reference },
  });
  expect(await sent.read()).toMatchObject({ tier: "emergency", rankTier: 0, turn: "clinic" });
  expect(await sent.mails("emergency_alert")).toBe(1);
  const stop = (await readDraft(actor))?.stop;
  expect(stop).toMatchObject({ phone: "(312) 555-0142", open: true });
  expect(stop?.quotes).toEqual([{ question: "saddle", value: NUMB }]);
  expect(await saveScreen(actor, told)).toMatchObject({ value: { next: "s04" } });
  expect(await sent.mails("emergency_alert")).toBe(1);
});

test("without a number the stop page asks for one, and the case knows it at once", async () => {
  const sent = await sentCase();
  const { patientId: id } = await sent.read();
  const where = { clinicId_id: { clinicId: sent.clinicId, id } };
  await db().patient.update({ where, data: { phone: null } });
  const actor = await fillUpdate(sent, { ...QUIET, saddle: NUMB }, "s03");
  const stop = (await readDraft(actor))?.stop;
  expect(stop?.phone).toBeNull();
  const phone = "(312) 555-0177";
  await answerStop(actor, { noticeId: stop?.id ?? "", answer: "cannot", phone });
  expect(await sent.mails("emergency_alert")).toBe(2);
  expect(await db().patient.findUniqueOrThrow({ where })).toMatchObject({
    phone,
    fullName: "Ada Examplar",
  });
  expect((await readDraft(actor))?.stop).toMatchObject({ phone, answer: "cannot" });
});

test("one that cannot wait a day is due in an hour, however long the case was decided", async () => {
  const sent = await sentCase();
  const later = new Date(Date.now() + 42 * DAY);
  await sent.place({ state: "self_care", turn: "patient", nextAction: "follow_up", dueAt: later });
  await tellUpdate(sent, { ...QUIET, bowel: { answer: "unsure" } });
  const { tier, dueAt } = await sent.read();
  expect(tier).toBe("same_day");
  expect((dueAt?.getTime() ?? 0) - Date.now()).toBeLessThanOrEqual(HOUR);
});

test("what was told weeks ago does not stop it; said again it does", async () => {
  const sent = await sentCase({ ...QUIET, alarmNow: ["chestPain"] });
  await startUpdate(sent.actor);
  const actor = await onUpdate(sent);
  const save = (step: "s03" | "s05", answers: Answers) =>
    saveScreen(actor, { step, ...posted(step, answers) });
  expect(await save("s03", QUIET)).toMatchObject({ value: { next: "s04" } });
  expect(await save("s05", QUIET)).toMatchObject({ value: { next: "s06" } });
  const again = await save("s05", { ...QUIET, alarmNow: ["chestPain"] });
  expect(again).toMatchObject({ value: { next: "stop" } });
});

test("a level that a clinician decided rises by what is new, and stays without news", async () => {
  const known = { ...QUIET, cancer: "yes", cancerType: ["breast"], cancerWhen: "current" } as const;
  const sent = await sentCase({ ...known, painChange: "worseFast" });
  const decided = { decidedTier: "routine", decidedReason: "known_and_stable" };
  await sent.place({ ...decided, tier: "routine", rankTier: 4, state: "in_review" });
  await tellUpdate(sent, { ...known, painChange: "worseFast" });
  expect(await sent.read()).toMatchObject({ tier: "routine", rankTier: 4 });
  await tellUpdate(sent, { ...known, painChange: "worseFast", cannotFunction: "yes" });
  const after = await sent.read();
  expect(tierRank(after.tier)).toBeGreaterThan(tierRank("routine"));
});

test("an emergency said again after the clinic dealt with it is an emergency again", async () => {
  const sent = await sentCase();
  await fillUpdate(sent, { ...QUIET, saddle: NUMB }, "s03");
  await sent.place({
    ...{ decidedTier: "soon", decidedReason: "examined", decidedAt: new Date() },
    ...{ tier: "soon", rankTier: 3, state: "emergency_handled", nextAction: "follow_up" },
  });
  await sendDraft(await fillUpdate(sent, QUIET));
  expect(await sent.read()).toMatchObject({ state: "in_review", nextAction: "decide" });
  await fillUpdate(sent, { ...QUIET, saddle: NUMB }, "s03");
  expect(await sent.read()).toMatchObject({ tier: "emergency", rankTier: 0 });
});

test("what was with the patient, a specialist or closed is the clinic's again, and its owner is told", async () => {
  for (const state of ["info_requested", "referred", "self_care"] as const) {
    const sent = await sentCase();
    const ann = await makeClinician(sent.clinicId);
    const turn = state === "referred" ? "recipient" : "patient";
    const dueAt = new Date(Date.now() + DAY);
    await sent.place({ state, turn, nextAction: "follow_up", dueAt, ownerId: ann.userId });
    await tellUpdate(sent, QUIET);
    const after = await sent.read();
    expect(after).toMatchObject({ state: "in_review", turn: "clinic", nextAction: "decide" });
    expect(after.dueAt?.getTime()).toBeLessThanOrEqual(dueAt.getTime());
    expect(after.ownerId).toBe(ann.userId);
    expect(await sent.mails("staff_update")).toBe(1);
  }
});

test("a closed case opens again for six weeks, later it does not; a withdrawn one never", async () => {
  const ago = (days: number) => new Date(Date.now() - days * DAY);
  const close = (closeReason: string, days: number) =>
    ({ state: "closed", nextAction: null, dueAt: null, closedAt: ago(days), closeReason }) as const;
  const sent = await sentCase();
  await sent.place(close("self_care_advice", 43));
  expect(await startUpdate(sent.actor)).toMatchObject({ ok: false, code: "case.no_reopen" });
  await sent.place(close("withdrawn", 1));
  expect(await startUpdate(sent.actor)).toMatchObject({ ok: false, code: "case.no_reopen" });
  await sent.place(close("self_care_advice", 41));
  await tellUpdate(sent, QUIET);
  expect(await sent.read()).toMatchObject({
    state: "in_review",
    nextAction: "decide",
    closedAt: null,
  });
});
