import { expect, test } from "vitest";
import { linkToken, openLink } from "@/lib/access/links";
import { db } from "@/lib/base/db";
import { askPatient, askSchema } from "@/lib/cases/ask";
import { readCase } from "@/lib/cases/case";
import { changeContact } from "@/lib/cases/own/contact";
import { mailStatusLink } from "@/lib/cases/own/mailLink";
import { openByLink } from "@/lib/cases/own/openByLink";
import { readOwn } from "@/lib/cases/own/ownView";
import { readReceipt } from "@/lib/cases/own/readReceipt";
import { savePreferences } from "@/lib/cases/own/savePreferences";
import { withdrawCase } from "@/lib/cases/own/withdraw";
import { reopenCase } from "@/lib/cases/reopen";
import { readStatus } from "@/lib/cases/statusPage";
import { mailOf } from "@/lib/delivery/mails/mailOf";
import { takeUpNews } from "@/lib/referrals/takeUpNews";
import type { Answers } from "@/lib/triage";
import { anyone, NUMB } from "@/tests/db/intake/intakes";
import { patientOf } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";
import { oneCase } from "./cases";

async function own(answers: Answers = QUIET) {
  const made = await oneCase(answers);
  const { clinic, id } = made;
  await db().patient.updateMany({
    where: { clinicId: clinic.id },
    data: { phone: "(312) 555-0142", email: "ada.examplar@example.test" },
  });
  const patient = patientOf(clinic.id, id);
  const person = () => db().patient.findFirstOrThrow({ where: { clinicId: clinic.id } });
  const events = async () =>
    (await db().auditEvent.findMany({ where: { caseId: id } })).map(({ event }) => event);
  const mails = async (kind: "patient_update" | "patient_link" | "staff_update") =>
    (await db().delivery.findMany({ where: { caseId: id, kind } })).map((row) => row.toAddress);
  return { ...made, patient, person, events, mails };
}

test("what is changed to reach them counts at once; an address that is replaced is told", async () => {
  const { patient, person, events, mails } = await own();
  const form = { phone: "312 555 0177", email: "ada.new@example.test", postalCode: "60601" };
  expect(await changeContact(patient, form)).toMatchObject({
    value: { after: { done: "contact" } },
  });
  expect(await person()).toMatchObject({ ...form, phone: "(312) 555-0177" });
  expect((await person()).phoneKey).not.toBeNull();
  expect(await mails("patient_update")).toEqual(["ada.examplar@example.test"]);
  expect(await events()).toContain("case.contact_changed");
});

test("what cannot be used is kept as typed, and nothing changes; a number cannot be taken away", async () => {
  const { patient, person, reference } = await own();
  const form = { phone: "", email: "no address", postalCode: "60601" };
  expect(await changeContact(patient, form)).toMatchObject({
    value: { after: { wrong: [{ field: "phone" }, { field: "email" }] } },
  });
  expect(await person()).toMatchObject({ phone: "(312) 555-0142", postalCode: null });
  expect((await readOwn(patient, reference))?.typed).toMatchObject({
    form: "contact",
    values: form,
  });
  await changeContact(patient, { phone: "(312) 555-0142", email: "" });
  expect((await readOwn(patient, reference))?.typed).toBeNull();
  expect((await person()).email).toBeNull();
});

test("a wrong name goes to the clinic in words, and changes by no form", async () => {
  const { patient, person, ann, reference, read, events } = await own();
  const form = { phone: "(312) 555-0142", correction: "My name is Ada Exemplar" };
  await changeContact(patient, form);
  expect((await person()).fullName).toBe("Ada Examplar");
  const view = await readCase(ann, reference);
  expect(view?.messages).toMatchObject([
    { kind: "correction", text: form.correction, handled: false },
  ]);
  expect(view?.newsAt).not.toBeNull();
  expect(await takeUpNews(ann, { reference, version: (await read()).version })).toMatchObject({
    ok: true,
  });
  expect((await readCase(ann, reference))?.messages[0]?.handled).toBe(true);
  expect(await events()).toContain("case.news_read");
});

test("preferences are kept, seen by the clinician, and what is left empty is not said", async () => {
  const { patient, ann, reference } = await own();
  const form = { place: " near Oak Park ", clinicianSex: "female" as const };
  await savePreferences(patient, { ...form, language: undefined, visit: undefined });
  const said = { place: "near Oak Park", clinicianSex: "female" };
  expect((await readCase(ann, reference))?.preferences).toEqual(said);
  expect((await readOwn(patient, reference))?.preferences).toEqual(said);
  const tooLong = { place: "x".repeat(201), language: undefined, clinicianSex: undefined };
  expect(await savePreferences(patient, { ...tooLong, visit: undefined })).toMatchObject({
    value: { after: { wrong: [{ field: "place", code: "place" }] } },
  });
});

test("withdrawn: closed and in the trail, open to be taken back by the clinic", async () => {
  const { patient, read, ann, events, reference, seen } = await own();
  const done = { value: { after: { done: "withdrawn" } } };
  expect(await withdrawCase(patient, { text: "All is well again" })).toMatchObject(done);
  expect(await read()).toMatchObject({ state: "closed", closeReason: "withdrawn" });
  expect(await events()).toContain("case.withdrawn");
  expect((await readCase(ann, reference))?.messages[0]?.text).toBe("All is well again");
  expect(await withdrawCase(patient, {})).toMatchObject({ code: "status.closed" });
  const status = await readStatus(patient, reference);
  expect(status).toMatchObject({ closed: true, holder: { who: "nobody" } });
  const back = { reason: "worse" as const, text: "" };
  expect(await reopenCase(ann, { ...(await seen()), ...back })).toMatchObject({ ok: true });
});

test("withdrawn while the clinic asks: nothing is left waiting", async () => {
  const { patient, read, ann, seen } = await own();
  const question = { ...(await seen()), template: "work" };
  expect(await askPatient(ann, askSchema.parse(question))).toMatchObject({ ok: true });
  await withdrawCase(patient, {});
  expect(await read()).toMatchObject({ state: "closed", pausedAt: null, pausedLeft: null });
});

test("an emergency does not end by itself: the clinic is told, once, and the patient that it was", async () => {
  const { patient, read, ann, reference, events } = await own({ ...QUIET, saddle: NUMB });
  expect((await readOwn(patient, reference))?.endsByItself).toBe(false);
  const asked = { value: { after: { done: "withdrawal" } } };
  expect(await withdrawCase(patient, { text: "" })).toMatchObject(asked);
  expect(await withdrawCase(patient, { text: "again" })).toMatchObject(asked);
  expect(await read()).toMatchObject({ state: "received", tier: "emergency" });
  expect((await readCase(ann, reference))?.messages).toMatchObject([{ kind: "withdrawal" }]);
  expect((await events()).filter((event) => event === "case.withdrawal_asked")).toHaveLength(1);
  expect((await readStatus(patient, reference))?.withdrawalAsked).toBe(true);
});

test("the personal link opens this case alone, for thirty days, and the newest counts", async () => {
  const { patient, clinic, id, reference, mails, events } = await own();
  const email = "ada.examplar@example.test";
  expect(await mailStatusLink(patient, { email: "nobody" })).toMatchObject({
    value: { after: { wrong: [{ code: "emailWanted" }] } },
  });
  await mailStatusLink(patient, { email });
  const old = linkToken("patient_status", clinic.id, id, 1);
  const opened = { value: { clinicId: clinic.id, caseId: id, reference } };
  expect(await openByLink(anyone(clinic.id), { token: old })).toMatchObject(opened);
  await mailStatusLink(patient, { email });
  const gone = { code: "link.not_found" };
  expect(await openByLink(anyone(clinic.id), { token: old })).toMatchObject(gone);
  const token = linkToken("patient_status", clinic.id, id, 2);
  const row = await db().accessLink.findFirstOrThrow({ where: { objectId: id, generation: 2 } });
  const days = ((row.expiresAt?.getTime() ?? 0) - Date.now()) / 86_400_000;
  expect(days).toBeCloseTo(30, 1);
  await db().accessLink.updateMany({ where: { objectId: id }, data: { expiresAt: new Date(0) } });
  expect(await openLink("patient_status", token)).toBeNull();
  expect(await mails("patient_link")).toEqual([email, email]);
  expect(await events()).toContain("status.opened_by_link");
  await mailStatusLink(patient, { email });
  expect(await mailStatusLink(patient, { email })).toMatchObject({
    value: { after: { wrong: [{ code: "mails" }] } },
  });
});

test("the mail of a copy holds reference and link, and no word about the person or their answers", async () => {
  const { patient, id, reference } = await own();
  await mailStatusLink(patient, { email: "ada.examplar@example.test" });
  const row = await db().delivery.findFirstOrThrow({ where: { caseId: id, kind: "patient_link" } });
  const mail = await mailOf(row);
  expect(mail?.text).toContain(reference);
  expect(mail?.text).toMatch(/\/status\/open\/[\w-]{43}\?lang=en/);
  expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/ada|examplar|pain|back pain|leg/i);
});

test("the receipt is a PDF for whoever opened the case, and each read of it is in the trail", async () => {
  const { patient, reference, events } = await own();
  const other = await own();
  const found = await readReceipt(patient, { reference, lang: "es" });
  if (!found.ok) throw new Error(found.code);
  expect(found.value.name).toBe(`${reference}.pdf`);
  expect(found.value.pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(await events()).toContain("status.receipt_read");
  const shut = { code: "status.not_found" };
  expect(await readReceipt(patient, { reference: other.reference, lang: "en" })).toMatchObject(
    shut,
  );
});

test("another's case, and another's reference, stay shut", async () => {
  const { patient } = await own();
  const other = await own();
  expect(await readOwn(patient, other.reference)).toBeNull();
  expect(await changeContact({ ...patient, caseId: null }, { phone: "x" })).toMatchObject({
    code: "status.not_found",
  });
});
