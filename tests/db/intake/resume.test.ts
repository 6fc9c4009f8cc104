import { expect, test, vi } from "vitest";
import { draftActor } from "@/lib/access/patient";
import { db } from "@/lib/base/db";
import { sha256 } from "@/lib/base/secrets";
import { keepForLater } from "@/lib/cases/intake/keepForLater";
import { readLater } from "@/lib/cases/intake/laterView";
import { MOST_MAILS, mailLink } from "@/lib/cases/intake/mailLink";
import { resumeDraft } from "@/lib/cases/intake/resume";
import { saveContact } from "@/lib/cases/intake/savePerson";
import { saveScreen } from "@/lib/cases/intake/saveScreen";
import { sendDraft } from "@/lib/cases/intake/send";
import { MOST_TRIES } from "@/lib/cases/tries";
import { mailOf } from "@/lib/delivery/mails/mailOf";
import { readDraft } from "@/lib/intake/draft";
import { testDatabase } from "@/tests/db/database";
import { makeClinic } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";
import { draftOf, fillIn, person, post, posted, startForm } from "./drafts";
import { anyone, NUMB } from "./intakes";

let address = "192.0.2.1";
let cookie = "";
vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => ({ value: cookie }) }),
}));

const BORN = {
  "dateOfBirth.day": "4",
  "dateOfBirth.month": "3",
  "dateOfBirth.year": "1982",
};
const OTHER_DAY = { ...BORN, "dateOfBirth.day": "5" };
const WRONG = { ok: true, value: { found: false, why: "wrong" } };

/** A form that was saved for later after its first screen. */
async function kept() {
  const { id } = await makeClinic();
  const actor = await startForm(id);
  await post(actor, "s01", QUIET);
  await keepForLater(actor, BORN);
  const code = async () => (await readLater(actor))?.code ?? "";
  return { id, actor, code };
}

test("saving for later keeps what is good, forgives what is empty and loses nothing that is not good", async () => {
  const actor = await startForm((await makeClinic()).id);
  const values = { age: "forty", sex: "male" };
  expect(await saveScreen(actor, { step: "s01", later: "yes", ...values })).toMatchObject({
    value: { next: "later" },
  });
  const view = await readDraft(actor);
  expect(view?.answers).toEqual({ sex: "male" });
  expect(view?.typed).toMatchObject({ step: "s01", values, errors: [{ field: "age" }] });
  expect(view?.visited).toEqual([]);
  const wrong = await keepForLater(actor, { ...BORN, "dateOfBirth.month": "13" });
  expect(wrong).toMatchObject({ value: { next: "later" } });
  expect(await readLater(actor)).toMatchObject({
    code: null,
    typed: { values: { "dateOfBirth.month": "13" }, errors: [{ code: "date" }] },
  });
  expect((await readDraft(actor))?.typed).toMatchObject({ step: "s01", values });
});

test("an emergency comes before the code", async () => {
  const actor = await startForm((await makeClinic()).id);
  const fields = posted("s03", { ...QUIET, saddle: NUMB });
  const next = await saveScreen(actor, { step: "s03", later: "yes", ...fields });
  expect(next).toMatchObject({ value: { next: "stop" } });
});

test("the code has 40 bits and a check, stays the same until a new one is asked for, and is kept as a hash", async () => {
  const { actor, code } = await kept();
  const first = await code();
  expect(first).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}(-[0-9A-HJKMNP-TV-Z]{3}){2}$/);
  await keepForLater(actor, {});
  expect(await code()).toBe(first);
  const rows = await testDatabase<{ all: string }>(
    `SELECT to_jsonb(d)::text AS all FROM "IntakeDraft" d WHERE "id" = $1`,
    [actor.draftId],
  );
  expect(rows[0]?.all).not.toContain(first.replaceAll("-", ""));
  expect(rows[0]?.all).not.toContain(sha256(first));
  await keepForLater(actor, { fresh: "yes" });
  const second = await code();
  expect(second).not.toBe(first);
  expect(await resumeDraft(anyone(actor.clinicId, address), { code: first, ...BORN })).toEqual(
    WRONG,
  );
  expect(
    await resumeDraft(anyone(actor.clinicId, address), { code: second, ...BORN }),
  ).toMatchObject({
    value: { found: true },
  });
});

test("code and birth date lead, on a second device, to where the person was; the first keeps the form too", async () => {
  address = "192.0.2.20";
  const { id, actor, code } = await kept();
  const typed = (await code()).toLowerCase().replaceAll("-", " ").replaceAll("0", "o");
  const opened = await resumeDraft(anyone(id, address), { code: typed, ...BORN });
  expect(opened).toMatchObject({
    value: { found: true, draftId: actor.draftId, onward: { next: "number" } },
  });
  if (!opened.ok || !opened.value.found) throw new Error("It was not found.");
  cookie = `${id}.${actor.draftId}.${opened.value.secret}`;
  const second = await draftActor();
  expect(second).toMatchObject({ draftId: actor.draftId });
  if (!second) throw new Error("The second browser holds nothing.");
  await Promise.all([post(second, "s03", QUIET), post(actor, "s04", QUIET)]);
  expect((await draftOf(actor)).answers).toMatchObject({ saddle: QUIET.saddle, gait: QUIET.gait });
  cookie = `${id}.${actor.draftId}.${opened.value.secret.slice(1)}A`;
  expect(await draftActor()).toBeNull();
});

test("a page with a fault is where one comes back to, a stop page that waits comes before it, and after sending the status", async () => {
  address = "192.0.2.21";
  const { id, actor, code } = await kept();
  const came = async () => {
    const opened = await resumeDraft(anyone(id, address), { code: await code(), ...BORN });
    return opened.ok && opened.value.found ? opened.value.onward : null;
  };
  await saveScreen(actor, { step: "s08", later: "yes", painWorst: "99" });
  expect(await came()).toEqual({ next: "s08" });
  await saveScreen(actor, { step: "s05", later: "yes", ...posted("s05", QUIET) });
  expect(await came()).toEqual({ next: "s05" });
  expect((await draftOf(actor)).answers).toMatchObject({ fever: "no" });
  await post(actor, "s05", QUIET);
  expect(await came()).toEqual({ next: "number" });
  await post(actor, "s03", { ...QUIET, saddle: NUMB });
  expect(await came()).toEqual({ next: "stop" });
  const { stops } = await draftOf(actor);
  await db().stopNotice.updateMany({
    where: { id: stops[0]?.id ?? "" },
    data: { answeredAt: new Date() },
  });
  await fillIn(actor, QUIET);
  await sendDraft(actor);
  expect(await came()).toMatchObject({ reference: expect.stringMatching(/^BP-/) });
});

test("a wrong code, a wrong birth date, another clinic's and a form that is gone are one answer", async () => {
  address = "192.0.2.22";
  const { id, actor, code } = await kept();
  const right = await code();
  const other = await makeClinic();
  expect(await resumeDraft(anyone(id, address), { code: "000-000-000", ...BORN })).toEqual(WRONG);
  expect(await resumeDraft(anyone(id, address), { code: "not a code", ...BORN })).toEqual(WRONG);
  expect(await resumeDraft(anyone(id, address), { code: right, ...OTHER_DAY })).toEqual(WRONG);
  expect(await resumeDraft(anyone(id, address), { code: right })).toEqual(WRONG);
  expect(await resumeDraft(anyone(id, address), {})).toEqual(WRONG);
  expect(await resumeDraft(anyone(other.id, address), { code: right, ...BORN })).toEqual(WRONG);
  await testDatabase(
    `UPDATE "IntakeDraft" SET "savedAt" = now() - interval '31 days' WHERE "id" = $1`,
    [actor.draftId],
  );
  expect(await resumeDraft(anyone(id, address), { code: right, ...BORN })).toEqual(WRONG);
});

test("a form past its days is gone from its own browser too", async () => {
  const { id, actor } = await kept();
  const secret = "a secret of this test";
  await db().intakeDraft.update({
    where: { clinicId_id: { clinicId: id, id: actor.draftId } },
    data: { secretHash: sha256(secret) },
  });
  cookie = `${id}.${actor.draftId}.${secret}`;
  expect(await draftActor()).not.toBeNull();
  await db().clinic.update({ where: { id }, data: { settings: { draftDays: 2 } } });
  await testDatabase(
    `UPDATE "IntakeDraft" SET "savedAt" = now() - interval '3 days' WHERE "id" = $1`,
    [actor.draftId],
  );
  expect(await draftActor()).toBeNull();
});

test("after ten wrong tries of a code, or from an address, the right one is refused too", async () => {
  const { id, code } = await kept();
  const right = await code();
  const many = { value: { found: false, why: "many" } };
  for (let i = 0; i < MOST_TRIES; i++) {
    address = `198.51.100.${i}`;
    await resumeDraft(anyone(id, address), { code: right, ...OTHER_DAY });
  }
  expect(await resumeDraft(anyone(id, address), { code: right, ...BORN })).toMatchObject(many);
  const another = await kept();
  address = "203.0.113.7";
  for (let i = 0; i < MOST_TRIES; i++)
    await resumeDraft(anyone(id, address), { code: `${i}`, ...BORN });
  const theirs = { code: await another.code(), ...BORN };
  expect(await resumeDraft(anyone(another.id, address), theirs)).toMatchObject(many);
  address = "203.0.113.8";
  expect(await resumeDraft(anyone(another.id, address), theirs)).toMatchObject({
    value: { found: true },
  });
});

test("a birth date typed wrongly is mended in the form; one that is no date does not lock the form", async () => {
  address = "192.0.2.23";
  const { id, actor, code } = await kept();
  const opens = async (born: object) =>
    resumeDraft(anyone(id, address), { code: await code(), ...born });
  await saveContact(actor, { ...person, "dateOfBirth.month": "13" });
  expect((await draftOf(actor)).contact).not.toHaveProperty("dateOfBirth");
  expect(await opens(BORN)).toMatchObject({ value: { found: true } });
  await saveContact(actor, { ...person, "dateOfBirth.day": "5" });
  expect(await opens(OTHER_DAY)).toMatchObject({ value: { found: true } });
  expect(await opens(BORN)).toEqual(WRONG);
  await keepForLater(actor, BORN);
  expect(await opens(BORN)).toMatchObject({ value: { found: true } });
});

test("the birth date reaches a case that is there, and nothing but a person's data goes with it", async () => {
  const { actor } = await kept();
  await post(actor, "s03", { ...QUIET, saddle: NUMB });
  await keepForLater(actor, OTHER_DAY);
  await saveContact(actor, { ...person, "dateOfBirth.month": "13" });
  const { case: made } = await draftOf(actor);
  expect(made?.patient.dateOfBirth).toEqual(new Date("1982-03-05T00:00:00Z"));
});

test("a mailed link opens with the birth date, in the form's language, uses nothing up, and says nothing", async () => {
  address = "192.0.2.24";
  const { id, actor } = await kept();
  await db().intakeDraft.updateMany({ where: { id: actor.draftId }, data: { locale: "es" } });
  await mailLink(actor, { email: "ada@example.test" });
  const rows = await db().delivery.findMany({ where: { clinicId: id } });
  expect(rows).toMatchObject([{ kind: "draft_link", toAddress: "ada@example.test", caseId: null }]);
  const mail = rows[0] && (await mailOf(rows[0]));
  expect(mail?.text).toMatch(/Ábralo aquí/);
  expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/espalda|dolor|back|pain|\bAda\b|1982/i);
  const token = mail?.text.match(/intake\/resume\/([\w-]{43})\?lang=es/)?.[1] ?? "";
  for (const _ of [1, 2]) {
    const opened = await resumeDraft(anyone(id, address), { token, ...BORN });
    expect(opened).toMatchObject({ value: { found: true, draftId: actor.draftId } });
  }
  expect(await resumeDraft(anyone(id, address), { token, ...OTHER_DAY })).toEqual(WRONG);
  expect(await resumeDraft(anyone((await makeClinic()).id, address), { token, ...BORN })).toEqual(
    WRONG,
  );
  await keepForLater(actor, { fresh: "yes" });
  expect(await resumeDraft(anyone(id, address), { token, ...BORN })).toEqual(WRONG);
});

test("an address that is none is asked for again, and a form sends a few mails an hour", async () => {
  const { id, actor } = await kept();
  await mailLink(actor, { email: "ada at example" });
  expect((await readLater(actor))?.typed).toMatchObject({
    values: { email: "ada at example" },
    errors: [{ code: "emailWanted" }],
  });
  await mailLink(actor, {});
  expect((await readLater(actor))?.typed).toMatchObject({ errors: [{ code: "emailWanted" }] });
  for (let i = 0; i <= MOST_MAILS; i++) await mailLink(actor, { email: "ada@example.test" });
  expect(await db().delivery.count({ where: { clinicId: id } })).toBe(MOST_MAILS);
  expect(await readLater(actor)).toMatchObject({
    mailed: { to: "ada@example.test", state: "queued" },
    typed: { errors: [{ code: "mails" }] },
  });
});

test("without a code there is no link to send", async () => {
  const { id } = await makeClinic();
  await mailLink(await startForm(id), { email: "ada@example.test" });
  expect(await db().delivery.count({ where: { clinicId: id } })).toBe(0);
});
