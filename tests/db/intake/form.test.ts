import { expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { saveConsent, saveContact, saveNumber } from "@/lib/cases/intake/savePerson";
import { saveScreen } from "@/lib/cases/intake/saveScreen";
import { sendDraft } from "@/lib/cases/intake/send";
import { readDraft } from "@/lib/intake/draft";
import { errorWords } from "@/lib/intake/errorWords";
import { makeClinic } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";
import { draftOf, fillIn, missingOf, person, post, startForm } from "./drafts";

test("each screen is saved and leads to the next one that has a question", async () => {
  const actor = await startForm((await makeClinic()).id);
  expect(await post(actor, "s01", QUIET)).toMatchObject({ ok: true, value: { next: "number" } });
  const number = await saveNumber(actor, { phone: "312 555 0142", firstName: "Ada" });
  expect(number).toMatchObject({ value: { next: "s03" } });
  const view = await readDraft(actor);
  expect(view).toMatchObject({
    answers: { age: 44, sex: "male", filledBy: "self" },
    contact: { phone: "(312) 555-0142", firstName: "Ada" },
    visited: ["s01", "number"],
    submitted: false,
    stop: null,
  });
});

test("what is wrong keeps what was typed and what is good, and says why", async () => {
  const actor = await startForm((await makeClinic()).id);
  const values = { saddle: "no", bladderFlow: "unsure", "bladderFlow.since": "weeks2to12" };
  expect(await saveScreen(actor, { step: "s03", ...values })).toMatchObject({
    value: { next: "s03" },
  });
  const view = await readDraft(actor);
  expect(view?.answers).toEqual({
    saddle: { answer: "no" },
    bladderFlow: { answer: "unsure", since: "weeks2to12" },
  });
  expect(view?.typed).toMatchObject({ step: "s03", values });
  expect(view?.typed?.errors.map((e) => e.field)).toEqual([
    "bladderFlow.trend",
    "bladderLeak",
    "bowel",
  ]);
  expect(view?.typed?.errors.map((e) => errorWords("en", e))).toEqual([
    expect.stringContaining("worse"),
    expect.stringContaining("not sure"),
    expect.stringContaining("not sure"),
  ]);
  expect(view?.visited).toEqual([]);
});

test("a field that is not of the screen is refused", async () => {
  const actor = await startForm((await makeClinic()).id);
  const smuggled = await saveScreen(actor, { step: "s01", age: "44", tier: "routine" });
  expect(smuggled).toMatchObject({ ok: false, code: "input.wrong", fields: [{ field: "tier" }] });
});

test("two tabs that save different screens at once both keep theirs", async () => {
  const actor = await startForm((await makeClinic()).id);
  await Promise.all([
    post(actor, "s03", QUIET),
    post(actor, "s04", QUIET),
    post(actor, "s06", QUIET),
  ]);
  const { answers } = await draftOf(actor);
  expect(answers).toMatchObject({ saddle: QUIET.saddle, gait: QUIET.gait, worstSite: "lowBack" });
});

test("a changed gate drops what it hides, and the check page waits for what it brings up", async () => {
  const actor = await startForm((await makeClinic()).id);
  await fillIn(actor, { ...QUIET, sex: "female", pregnancy: "pregnant", pregnancyAlarm: ["none"] });
  expect((await draftOf(actor)).answers).toMatchObject({ pregnancy: "pregnant" });
  await post(actor, "s01", QUIET, "check");
  const male = (await draftOf(actor)).answers;
  expect(male).not.toHaveProperty("pregnancy");
  expect(male).not.toHaveProperty("pregnancyAlarm");
  const again = await post(actor, "s01", { ...QUIET, sex: "female" }, "check");
  expect(again).toMatchObject({ value: { next: "s02", back: true } });
  expect((await draftOf(actor)).answers).not.toHaveProperty("pregnancy");
});

test("sending twice at once makes one case with one reference", async () => {
  const { id } = await makeClinic();
  const actor = await startForm(id);
  await fillIn(actor, QUIET);
  const sent = await Promise.all([sendDraft(actor), sendDraft(actor), sendDraft(actor)]);
  expect(new Set(sent.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(sent[0]).toMatchObject({ ok: true, value: { reference: expect.stringMatching(/^BP-/) } });
  expect(await db().case.count({ where: { clinicId: id } })).toBe(1);
  const { case: made, submittedAt } = await draftOf(actor);
  expect(made).toMatchObject({ complete: true, patient: { fullName: "Ada Examplar" } });
  expect(submittedAt).toEqual(made?.submittedAt);
  expect(await post(actor, "s01", QUIET)).toEqual(sent[0]);
});

test("without a required answer, the contact or the consent nothing is sent", async () => {
  const { id } = await makeClinic();
  const actor = await startForm(id);
  const { selfHarm: _, ...silent } = QUIET;
  await fillIn(actor, silent);
  const refused = async () => {
    const missing = await missingOf(actor);
    expect(await sendDraft(actor)).toMatchObject({ value: { next: "check", incomplete: true } });
    return missing;
  };
  await saveConsent(actor, {});
  expect(await refused()).toEqual(["selfHarm", "accepted"]);
  await post(actor, "s23", QUIET);
  await saveContact(actor, { ...person, "dateOfBirth.month": "13", interpreterNeeded: "" });
  expect(await refused()).toEqual(["dateOfBirth", "interpreterNeeded", "accepted"]);
  await saveContact(actor, person);
  expect(await refused()).toEqual(["accepted"]);
  expect(await db().case.count({ where: { clinicId: id } })).toBe(0);
});

test("nobody saves into another's form", async () => {
  const [one, other] = [await makeClinic(), await makeClinic()];
  const actor = await startForm(one.id);
  const stranger = { ...actor, clinicId: other.id };
  expect(await post(stranger, "s01", QUIET)).toMatchObject({ ok: false, code: "draft.not_found" });
  expect(await readDraft(stranger)).toBeNull();
});

test("a form follows the language its person last chose, and so does the case", async () => {
  const actor = await startForm((await makeClinic()).id);
  await fillIn(actor, QUIET);
  expect((await draftOf(actor)).locale).toBe("en");
  await post({ ...actor, locale: "es" }, "s24", QUIET);
  expect((await draftOf(actor)).locale).toBe("es");
  await sendDraft(actor);
  expect((await draftOf(actor)).case?.patient.locale).toBe("es");
});

test("what is agreed to is the version that was on the page, also when it is no longer the one in force", async () => {
  const actor = await startForm((await makeClinic()).id);
  await saveConsent(actor, { accepted: "yes", version: "2026-11" });
  expect((await draftOf(actor)).contact).toMatchObject({ consentVersion: "2026-11" });
  await saveConsent(actor, { accepted: "yes", version: "2019-01" });
  expect((await draftOf(actor)).contact).not.toHaveProperty("consentVersion");
});
