import { afterEach, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { env } from "@/lib/base/env";
import { answerStop } from "@/lib/cases/intake/answerStop";
import { keepForLater } from "@/lib/cases/intake/keepForLater";
import { resumeDraft } from "@/lib/cases/intake/resume";
import { saveContact, saveNumber } from "@/lib/cases/intake/savePerson";
import { sendDraft } from "@/lib/cases/intake/send";
import { startDraft } from "@/lib/cases/intake/start";
import { submitIntake } from "@/lib/cases/intake/submission";
import { type Limited, overLimit } from "@/lib/cases/limits";
import { openStatus } from "@/lib/cases/openStatus";
import { makeClinic } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";
import { draftOf, fillIn, person, post, startForm } from "./drafts";
import { anyone, intake, NUMB } from "./intakes";

const HERE = "203.0.113.9";
const THERE = "203.0.113.10";
const FORM = { ok: false, code: "rate.limited_form" };
const PLAIN = { ok: false, code: "rate.limited" };

/** A new minute begins with the test: none of its requests falls into the next one. */
beforeEach(async () => {
  const left = 60 - ((Date.now() / 1000) % 60);
  if (left < 12) await new Promise((resolve) => setTimeout(resolve, left * 1000 + 50));
});
afterEach(() => {
  delete env().RATE_LIMITS;
  delete env().INTAKE_PER_MINUTE;
});
const limit = (kind: Limited, address: number | null, all: number | null) => {
  env().RATE_LIMITS = { [kind]: { address, all } };
};

test("counts by address and over all, by the minute, each kind and clinic apart", async () => {
  const { id: clinicId } = await makeClinic();
  const other = await makeClinic();
  limit("start", 2, 4);
  const from = (address: string) => overLimit("start", { clinicId, address });
  expect([await from(HERE), await from(HERE)]).toEqual([null, null]);
  expect(await from(HERE)).toBeGreaterThan(0);
  expect(await from(HERE)).toBeLessThanOrEqual(60);
  expect(await from(THERE)).toBeGreaterThan(0);
  expect(await overLimit("start", { clinicId: other.id, address: HERE })).toBeNull();
  expect(await overLimit("answer", { clinicId, address: HERE })).toBeNull();
  await db().rateCount.updateMany({ data: { windowStart: new Date(Date.now() - 60_000) } });
  expect(await from(HERE)).toBeNull();
});

test("many at once are all counted", async () => {
  const { id: clinicId } = await makeClinic();
  limit("open", 10, 25);
  const asked = Array.from({ length: 40 }, (_, i) =>
    overLimit("open", { clinicId, address: i % 2 ? HERE : THERE }),
  );
  const over = (await Promise.all(asked)).filter((left) => left !== null);
  expect(over).toHaveLength(20);
});

test("this machine and a proxy that names nobody have no limit by address, but the one over all", async () => {
  const { id: clinicId } = await makeClinic();
  limit("start", 1, 3);
  for (const address of ["127.0.0.1", "::1", "unknown"])
    expect(await overLimit("start", { clinicId, address })).toBeNull();
  expect(await overLimit("start", { clinicId, address: "127.0.0.1" })).not.toBeNull();
});

test("no limit where it is switched off", async () => {
  const { id: clinicId } = await makeClinic();
  env().RATE_LIMITS = "off";
  for (let i = 0; i < 40; i++)
    expect(await overLimit("start", { clinicId, address: HERE })).toBeNull();
  expect(await db().rateCount.count({ where: { bucket: { contains: clinicId } } })).toBe(0);
});

test("start, status and coming back are refused with the seconds to wait", async () => {
  const { id } = await makeClinic();
  env().RATE_LIMITS = { start: { address: 1, all: null }, open: { address: 2, all: null } };
  const here = anyone(id, HERE);
  expect(await startDraft(here, { locale: "en" })).toMatchObject({ ok: true });
  const refused = await startDraft(here, { locale: "en" });
  expect(refused).toMatchObject({ ...PLAIN, facts: { retryAfter: expect.any(Number) } });
  expect(await db().intakeDraft.count({ where: { clinicId: id } })).toBe(1);
  expect(await startDraft(anyone(id, THERE), { locale: "en" })).toMatchObject({ ok: true });
  expect(await openStatus(here, { reference: "BP-0000-0000" })).toMatchObject({ ok: true });
  expect(await resumeDraft(here, { code: "000-000-000" })).toMatchObject({ ok: true });
  expect(await openStatus(here, { reference: "BP-0000-0000" })).toMatchObject(PLAIN);
  expect(await resumeDraft(here, { code: "000-000-000" })).toMatchObject(PLAIN);
});

test("a page over the limit is not saved, what was saved before stays, and an emergency passes", async () => {
  const actor = { ...(await startForm((await makeClinic()).id)), address: HERE };
  await post(actor, "s01", QUIET);
  limit("answer", 0, null);
  expect(await post(actor, "s04", QUIET)).toMatchObject(FORM);
  expect(await saveNumber(actor, { phone: "312 555 0142" })).toMatchObject(FORM);
  expect(await saveContact(actor, person)).toMatchObject(FORM);
  expect(await keepForLater(actor, {})).toMatchObject(FORM);
  expect(await draftOf(actor)).toMatchObject({ answers: { age: 44 }, contact: {} });
  const stopped = await post(actor, "s03", { ...QUIET, saddle: NUMB });
  expect(stopped).toMatchObject({ ok: true, value: { next: "stop" } });
  const { stops } = await draftOf(actor);
  const said = { noticeId: stops[0]?.id ?? "", answer: "cannot", phone: "312 555 0142" } as const;
  expect(await answerStop(actor, said)).toMatchObject({ ok: true });
  expect(await saveNumber(actor, { phone: "312 555 0143" })).toMatchObject({ ok: true });
  expect((await draftOf(actor)).case?.patient.phone).toBe("(312) 555-0143");
});

test("sending over the limit leaves the form as it was, to be sent again; one that has a case is never refused", async () => {
  const { id } = await makeClinic();
  const form = async (answers = {}) => {
    const actor = { ...(await startForm(id)), address: HERE };
    await fillIn(actor, { ...QUIET, ...answers });
    return actor;
  };
  const [quiet, alarmed] = [await form(), await form({ saddle: NUMB })];
  limit("send", 0, null);
  expect(await sendDraft(quiet)).toMatchObject(FORM);
  expect(await draftOf(quiet)).toMatchObject({ submittedAt: null, caseId: null });
  expect(await sendDraft(alarmed)).toMatchObject({ ok: true });
  delete env().RATE_LIMITS;
  env().INTAKE_PER_MINUTE = 1;
  expect(await sendDraft(quiet)).toMatchObject({ ok: true });
  expect(await sendDraft(await form())).toMatchObject(FORM);
  expect(await sendDraft(await form({ saddle: NUMB }))).toMatchObject({ ok: true });
});

test("intakes as JSON are counted by address too; an emergency and a repeat pass", async () => {
  const { id } = await makeClinic();
  limit("submission", 1, null);
  const first = intake();
  expect(await submitIntake(anyone(id, HERE), first)).toMatchObject({ ok: true });
  expect(await submitIntake(anyone(id, HERE), intake())).toMatchObject(PLAIN);
  expect(await submitIntake(anyone(id, HERE), first)).toMatchObject({ ok: true });
  expect(await submitIntake(anyone(id, THERE), intake())).toMatchObject({ ok: true });
  const answers = { ...QUIET, saddle: NUMB };
  expect(await submitIntake(anyone(id, HERE), intake({ answers }))).toMatchObject({ ok: true });
});
