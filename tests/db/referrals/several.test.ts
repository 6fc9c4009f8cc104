import { expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { draftSeveral, draftSeveralSchema } from "@/lib/referrals/draftSeveral";
import { sendAll, sendAllSchema } from "@/lib/referrals/sendAll";
import { undoDecision } from "@/lib/referrals/undo";
import { testDatabase } from "@/tests/db/database";
import { makeClinician } from "../cases/cases";
import { drafted, office, type Referred } from "./referred";

const why = { incompleteWhy: "The patient could not say." };
const ASKED = "Is surgery needed?";
const choose = (r: Referred, specialistId: string[], more: object = {}) =>
  draftSeveral(
    r.actor,
    draftSeveralSchema.parse({
      reference: r.reference,
      specialistId,
      question_orthopedics: ASKED,
      ...more,
    }),
  );
const states = async ({ clinicId, caseId }: Referred) =>
  (
    await db().referral.findMany({ where: { clinicId, caseId }, orderBy: { createdAt: "asc" } })
  ).map(({ state }) => state);

/** Two drafts beside the one that is there, as the page of letters sends them. */
async function letters(r: Referred) {
  const drafts = await choose(r, [await office(r.clinicId), await office(r.clinicId)]);
  if (!drafts.ok) throw new Error(drafts.code);
  const { version } = await r.readCase();
  const draft = drafts.value.ids.map((id) => `${id} 1`);
  return { reference: r.reference, version, draft };
}
const send = (r: Referred, form: object) =>
  sendAll(r.actor, sendAllSchema.parse({ ...form, ...why }));

test("several go together: a letter, a link and a mail each, one word to the patient", async () => {
  const r = await drafted();
  expect(await send(r, await letters(r))).toMatchObject({ ok: true });
  expect(await states(r)).toEqual(["draft", "sent", "sent"]);
  const where = { clinicId: r.clinicId };
  expect(await db().letter.count({ where })).toBe(2);
  expect(await db().accessLink.count({ where: { ...where, kind: "referral_reply" } })).toBe(2);
  const kinds = (await db().delivery.findMany({ where })).map(({ kind }) => kind);
  expect(kinds.toSorted()).toEqual(["patient_update", "referral_link", "referral_link"]);
  expect(await r.readCase()).toMatchObject({ state: "referred", nextAction: "recipient_decides" });
});

test("nothing is half-sent: one office that takes no more stops all", async () => {
  const r = await drafted();
  const form = await letters(r);
  const [, second] = form.draft;
  const retired = await db().referral.findUniqueOrThrow({
    where: { clinicId_id: { clinicId: r.clinicId, id: second?.slice(0, 36) ?? "" } },
  });
  await db().specialist.update({
    where: { clinicId_id: { clinicId: r.clinicId, id: retired.specialistId } },
    data: { retiredAt: new Date() },
  });
  expect(await send(r, form)).toMatchObject({ code: "specialist.retired" });
  expect(await states(r)).toEqual(["draft", "draft", "draft"]);
  expect(await db().letter.count({ where: { clinicId: r.clinicId } })).toBe(0);
  expect(await db().delivery.count({ where: { clinicId: r.clinicId } })).toBe(0);
  // A draft changed meanwhile stops them as well.
  const old = { ...form, draft: [form.draft[0], `${r.id} 7`] };
  expect(await send(r, old)).toMatchObject({ code: "referral.changed" });
});

test("one taking back takes back all of them", async () => {
  const r = await drafted();
  await send(r, await letters(r));
  const ann = { ...(await makeClinician(r.clinicId)), userId: r.actor.userId };
  const { version } = await r.readCase();
  expect(await undoDecision(ann, { reference: r.reference, version })).toMatchObject({ ok: true });
  expect(await states(r)).toEqual(["draft", "draft", "draft"]);
  expect(await db().delivery.count({ where: { clinicId: r.clinicId } })).toBe(0);
  expect(await r.readCase()).toMatchObject({ state: "received" });
});

test("an office without a question, no office, and another clinic's office make no draft at all", async () => {
  const r = await drafted();
  const [own, foreign] = [await office(r.clinicId), await office((await drafted()).clinicId)];
  expect(await choose(r, [])).toMatchObject({ code: "referral.choose" });
  expect(await choose(r, [own], { question_orthopedics: "" })).toMatchObject({
    code: "referral.ask_what",
    fields: [{ field: "question_orthopedics" }],
  });
  expect(await choose(r, [own, foreign])).toMatchObject({ code: "specialist.not_found" });
  expect(await states(r)).toEqual(["draft"]);
  const events = await testDatabase<{ n: number }>(
    `SELECT count(*)::int AS n FROM "AuditEvent" WHERE "caseId" = $1 AND "event" = 'referral.drafted'`,
    [r.caseId],
  );
  expect(events[0]?.n).toBe(1);
});
