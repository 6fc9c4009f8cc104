import { afterEach, expect, test, vi } from "vitest";
import { db } from "@/lib/base/db";
import { env } from "@/lib/base/env";
import * as references from "@/lib/base/reference";
import { submitIntake } from "@/lib/cases/intake/submission";
import { CONSENT_VERSION } from "@/lib/intake/contact";
import * as rules from "@/lib/triage";
import { makeClinic } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";
import { anyone, intake, NUMB } from "./intakes";

vi.mock("@/lib/triage", async (original) => {
  const real = await original<typeof import("@/lib/triage")>();
  return { ...real, triage: vi.fn(real.triage) };
});
vi.mock("@/lib/base/reference", async (original) => {
  const real = await original<typeof import("@/lib/base/reference")>();
  return { ...real, newReference: vi.fn(real.newReference) };
});
afterEach(() => {
  delete env().INTAKE_PER_MINUTE;
});

const casesOf = (clinicId: string) =>
  db().case.findMany({
    where: { clinicId },
    include: { patient: true, answerSets: true, latestTriage: true },
  });

test("an accepted intake is a whole case: person, answers, result, rank, trail", async () => {
  const { id } = await makeClinic();
  const given = intake();
  const done = await submitIntake(anyone(id), given);
  const [made, ...others] = await casesOf(id);
  expect(others).toEqual([]);
  expect(done).toEqual({
    ok: true,
    value: {
      reference: made?.reference,
      statusUrl: `http://localhost:3000/status/${made?.reference}`,
    },
  });
  expect(made).toMatchObject({
    complete: true,
    state: "received",
    version: 1,
    ownerId: null,
    turn: "clinic",
    nextAction: "first_look",
    age: 44,
    sex: "male",
    worstSite: QUIET.worstSite,
    ageMismatch: false,
    untriaged: false,
    patient: { fullName: "Ada Examplar", phone: "(312) 555-0142", consentVersion: CONSENT_VERSION },
    answerSets: [{ answers: QUIET, source: "json", vocabularyVersion: rules.VOCABULARY_VERSION }],
    latestTriage: { rulesetVersion: rules.RULESET_VERSION, tier: made?.tier },
  });
  expect(made?.patient.dateOfBirth).toEqual(new Date("1982-03-04T00:00:00Z"));
  expect(made?.patient.consentAt).toEqual(made?.submittedAt);
  expect(made?.ruleIds).toEqual(rules.triage(QUIET).reasons.map((r) => r.ruleId));
  expect(made?.latestTriage?.result).toMatchObject({ tier: made?.tier, suggestion: {} });
  const events = await db().auditEvent.findMany({
    where: { clinicId: id, caseId: made?.id ?? "" },
  });
  expect(events.map((e) => e.event).sort()).toEqual(["case.created", "case.triaged"]);
});

test("twenty at once under one key make one case and get one answer", async () => {
  const { id } = await makeClinic();
  const given = intake();
  const all = await Promise.all(Array.from({ length: 20 }, () => submitIntake(anyone(id), given)));
  const again = await submitIntake(anyone(id), {
    ...given,
    idempotencyKey: given.idempotencyKey.toUpperCase(),
  });
  expect(new Set([...all, again].map((one) => JSON.stringify(one))).size).toBe(1);
  expect(await db().case.count({ where: { clinicId: id } })).toBe(1);
  expect(await db().patient.count({ where: { clinicId: id } })).toBe(1);
});

test("thirty different intakes at once all get through: no transaction waits for a second connection", async () => {
  const { id } = await makeClinic();
  const answers = { ...QUIET, saddle: NUMB };
  const all = await Promise.all(
    Array.from({ length: 30 }, (_, i) =>
      submitIntake(anyone(id), i % 2 ? intake() : intake({ answers })),
    ),
  );
  expect(all.filter((one) => one.ok)).toHaveLength(30);
  expect(await db().case.count({ where: { clinicId: id } })).toBe(30);
});

test("the same key with other content is refused, a birth date alone is other content", async () => {
  const { id } = await makeClinic();
  const given = intake();
  await submitIntake(anyone(id), given);
  const contact = { ...given.contact, dateOfBirth: "1982-03-05" };
  const other = await submitIntake(anyone(id), { ...given, contact });
  expect(other).toMatchObject({ ok: false, code: "intake.key_reused" });
  expect(await db().case.count({ where: { clinicId: id } })).toBe(1);
});

test("when the rules throw the case stands as same day, untriaged, due at once", async () => {
  const { id } = await makeClinic();
  vi.mocked(rules.triage).mockImplementationOnce(() => {
    throw new Error("broken rule");
  });
  expect(await submitIntake(anyone(id), intake())).toMatchObject({ ok: true });
  const [made] = await casesOf(id);
  expect(made).toMatchObject({ tier: "same_day", untriaged: true, certainty: "insufficient" });
  expect(made).toMatchObject({ latestTriageId: null, ruleIds: [], dueAt: made?.submittedAt });
  expect(made?.answerSets).toHaveLength(1);
});

test("age and birth date that disagree: flagged, and the higher tier counts", async () => {
  const { id } = await makeClinic();
  const contact = { ...intake().contact, dateOfBirth: "2022-05-05" };
  await submitIntake(anyone(id), intake({ contact }));
  const [made] = await casesOf(id);
  expect(made).toMatchObject({ ageMismatch: true, age: 44, tier: "emergency" });
  expect(made?.ruleIds).toContain("PED-0");
});

test("over the limit: refused with the seconds to wait and no trace, but never an emergency or a repeat", async () => {
  const { id } = await makeClinic();
  env().INTAKE_PER_MINUTE = 2;
  const first = intake();
  expect(await submitIntake(anyone(id), first)).toMatchObject({ ok: true });
  expect(await submitIntake(anyone(id), intake())).toMatchObject({ ok: true });
  const late = intake();
  const refused = await submitIntake(anyone(id), late);
  expect(refused).toMatchObject({ ok: false, code: "rate.limited" });
  if (refused.ok) throw new Error("It was accepted.");
  expect(refused.facts.retryAfter).toBeGreaterThan(50);
  expect(refused.facts.retryAfter).toBeLessThanOrEqual(60);
  expect(await submitIntake(anyone(id), first)).toMatchObject({ ok: true });
  const answers = { ...QUIET, saddle: NUMB };
  expect(await submitIntake(anyone(id), intake({ answers }))).toMatchObject({ ok: true });
  expect(await db().intakeKey.count({ where: { clinicId: id } })).toBe(3);
  await db().rateCount.updateMany({ data: { windowStart: new Date(Date.now() - 61_000) } });
  expect(await submitIntake(anyone(id), late)).toMatchObject({ ok: true });
});

test("what fails half way leaves nothing: no key, no person, no case", async () => {
  const { id } = await makeClinic();
  const given = intake();
  // A text that Postgres cannot keep, past the schema that would have refused it.
  const broken = { ...given, answers: { ...given.answers, freeText: "a\0b" } };
  await expect(submitIntake(anyone(id), broken)).rejects.toThrow();
  expect(await db().intakeKey.count({ where: { clinicId: id } })).toBe(0);
  expect(await db().patient.count({ where: { clinicId: id } })).toBe(0);
  expect(await submitIntake(anyone(id), given)).toMatchObject({ ok: true });
});

test("an emergency alerts the clinic by mail, in the same transaction", async () => {
  const clinic = await makeClinic();
  await db().clinic.update({
    where: { id: clinic.id },
    data: { alertEmail: "alerts@example.test", onCallEmail: "alerts@example.test" },
  });
  await submitIntake(anyone(clinic.id), intake({ answers: { ...QUIET, saddle: NUMB } }));
  const mails = await db().delivery.findMany({ where: { clinicId: clinic.id } });
  expect(mails).toMatchObject([{ kind: "emergency_alert", toAddress: "alerts@example.test" }]);
  const [made] = await casesOf(clinic.id);
  expect(made).toMatchObject({ rankTier: 0, tier: "emergency" });
  expect((made?.dueAt?.getTime() ?? 0) - (made?.submittedAt.getTime() ?? 0)).toBe(15 * 60_000);
});

test("a reference that is taken already is drawn again", async () => {
  const { id } = await makeClinic();
  const first = await submitIntake(anyone(id), intake());
  const second = references.newReference();
  if (!first.ok) throw new Error(first.code);
  vi.mocked(references.newReference)
    .mockReturnValueOnce(first.value.reference)
    .mockReturnValueOnce(second);
  expect(await submitIntake(anyone(id), intake())).toMatchObject({
    ok: true,
    value: { reference: second },
  });
});
