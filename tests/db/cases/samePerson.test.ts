import { expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { readCase } from "@/lib/cases/case";
import { decidePerson } from "@/lib/cases/decidePerson";
import { saveConsent, saveContact, saveNumber } from "@/lib/cases/intake/savePerson";
import { sendDraft } from "@/lib/cases/intake/send";
import { submitIntake } from "@/lib/cases/intake/submission";
import { readQueue } from "@/lib/cases/queue";
import { fillIn, person, post, startForm } from "@/tests/db/intake/drafts";
import { anyone, intake, NUMB } from "@/tests/db/intake/intakes";
import { makeClinic } from "@/tests/db/people";
import { CONTACT, QUIET } from "@/tests/unit/intake/answers";
import { makeClinician } from "./cases";

const ADA = { ...CONTACT };
const OTHER_PHONE = "(312) 555-0199";

async function sent(clinicId: string, contact: Partial<typeof ADA> | object = {}): Promise<string> {
  const done = await submitIntake(
    anyone(clinicId),
    intake({ contact: { ...ADA, ...contact } as typeof ADA }),
  );
  if (!done.ok) throw new Error(done.code);
  return done.value.reference;
}

const linksOf = async (clinicId: string) =>
  (
    await db().caseLink.findMany({
      where: { clinicId },
      include: { case: true, other: true },
      orderBy: { createdAt: "asc" },
    })
  ).map((link) => ({
    from: link.case.reference,
    to: link.other.reference,
    state: link.state,
    agrees: link.agrees,
  }));

test("the second form of a day names the first: the birth date agrees, and name or phone", async () => {
  const { id } = await makeClinic();
  const first = await sent(id);
  const all = await sent(id, { fullName: "EXAMPLAR, Ada", phone: "+1 312 555 0142" });
  const state = "possible";
  expect(await linksOf(id)).toEqual([
    { from: all, to: first, state, agrees: ["birth_date", "name", "phone"] },
  ]);
  const name = await makeClinic();
  const one = await sent(name.id);
  const two = await sent(name.id, { phone: OTHER_PHONE });
  expect(await linksOf(name.id)).toEqual([
    { from: two, to: one, state, agrees: ["birth_date", "name"] },
  ]);
  const phone = await makeClinic();
  const three = await sent(phone.id);
  const four = await sent(phone.id, { fullName: "A. Examplar" });
  expect(await linksOf(phone.id)).toEqual([
    { from: four, to: three, state, agrees: ["birth_date", "phone"] },
  ]);
});

test("another birth date, a form of the day before yesterday and one of another clinic are nobody's twin", async () => {
  const { id } = await makeClinic();
  const old = await sent(id);
  await db().case.update({
    where: { reference: old },
    data: { submittedAt: new Date(Date.now() - 25 * 3_600_000) },
  });
  await sent(id);
  await sent(id, { dateOfBirth: "1982-03-05" });
  await sent(id, { fullName: "Bea Testwell", phone: OTHER_PHONE });
  await sent((await makeClinic()).id);
  expect(await linksOf(id)).toEqual([]);
});

test("of two that come at the same instant the later sees the earlier", async () => {
  const { id } = await makeClinic();
  const all = await Promise.all(Array.from({ length: 4 }, () => sent(id)));
  expect(new Set(all).size).toBe(4);
  const links = await linksOf(id);
  expect(links).toHaveLength(6);
  expect(new Set(links.map(({ from, to }) => [from, to].sort().join())).size).toBe(6);
});

test("many of one person link to the newest few, not all to all", async () => {
  const { id } = await makeClinic();
  for (let i = 0; i < 12; i++) await sent(id);
  expect((await linksOf(id)).length).toBeLessThanOrEqual(12 * 5);
  const rows = await db().caseLink.groupBy({
    by: ["caseId"],
    where: { clinicId: id },
    _count: true,
  });
  expect(Math.max(...rows.map((row) => row._count))).toBe(5);
});

test("a stop page's case is linked when it learns who it is about, and let go when that changes", async () => {
  const { id } = await makeClinic();
  const first = await sent(id);
  const actor = await startForm(id);
  await post(actor, "s03", { ...QUIET, saddle: NUMB });
  await saveNumber(actor, { phone: ADA.phone });
  expect(await linksOf(id)).toEqual([]);
  await saveContact(actor, person);
  const [link] = await linksOf(id);
  expect(link).toMatchObject({ to: first, agrees: ["birth_date", "name", "phone"] });
  await saveContact(actor, { ...person, phone: OTHER_PHONE });
  expect(await linksOf(id)).toMatchObject([{ to: first, agrees: ["birth_date", "name"] }]);
  await saveContact(actor, { ...person, "dateOfBirth.day": "9" });
  expect(await linksOf(id)).toEqual([]);
  await fillIn(actor, { ...QUIET, saddle: NUMB });
  await saveConsent(actor, { accepted: "yes" });
  await sendDraft(actor);
  expect(await linksOf(id)).toMatchObject([{ from: link?.from, to: first }]);
});

async function twins() {
  const { id } = await makeClinic();
  const [first, second] = [await sent(id), await sent(id)];
  const [ann, ben] = [await makeClinician(id), await makeClinician(id)];
  const seen = async (reference: string) => (await readCase(ann, reference))?.samePerson ?? [];
  return { id, first, second, ann, ben, seen };
}

test("both pages and both rows show it until somebody decides; the trail of both says who", async () => {
  const { id, first, second, ann, seen } = await twins();
  expect(await seen(first)).toMatchObject([{ reference: second, same: "possible", decided: null }]);
  expect(await seen(second)).toMatchObject([{ reference: first, same: "possible" }]);
  const marked = async () => {
    const queue = await readQueue(ann, { view: "all", limit: 10 });
    return queue.ok ? queue.value.rows.map((row) => row.possibleDuplicate) : [];
  };
  expect(await marked()).toEqual([true, true]);
  const [other] = await seen(second);
  const link = other?.link ?? "";
  const decided = await decidePerson(ann, {
    reference: second,
    link,
    seen: "possible",
    decision: "same",
  });
  expect(decided).toEqual({ ok: true, value: { reference: second } });
  expect(await seen(first)).toMatchObject([{ same: "same", decided: { byName: ann.name } }]);
  expect(await marked()).toEqual([false, false]);
  expect(await db().case.count({ where: { clinicId: id } })).toBe(2);
  const trail = await db().auditEvent.findMany({
    where: { clinicId: id, event: { in: ["case.person_noticed", "case.person_decided"] } },
    orderBy: { at: "asc" },
  });
  expect(
    trail.map((e) => `${e.event} ${e.actorKind} ${(e.facts as { other: string }).other}`),
  ).toEqual(
    expect.arrayContaining([
      `case.person_noticed system ${first}`,
      `case.person_noticed system ${second}`,
      `case.person_decided staff ${first}`,
      `case.person_decided staff ${second}`,
    ]),
  );
  // A third form asks again about itself alone.
  const third = await sent(id);
  expect(await seen(third)).toHaveLength(2);
  expect(await seen(first)).toMatchObject([
    { reference: third, same: "possible" },
    { reference: second, same: "same" },
  ]);
});

test("of two who decide at once one wins and the other is told who; a mind may be changed", async () => {
  const { second, ann, ben, seen } = await twins();
  const [other] = await seen(second);
  const say = (decision: "same" | "different", was: "possible" | "same" | "different") => ({
    reference: second,
    link: other?.link ?? "",
    seen: was,
    decision,
  });
  const both = await Promise.all([
    decidePerson(ann, say("same", "possible")),
    decidePerson(ben, say("different", "possible")),
  ]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  const lost = both.find((one) => !one.ok);
  const winner = both[0]?.ok ? ann : ben;
  expect(lost).toMatchObject({ code: "case.changed", facts: { by: winner.name } });
  const now = both[0]?.ok ? "same" : "different";
  const turned = now === "same" ? "different" : "same";
  expect(await decidePerson(ben, say(turned, now))).toMatchObject({ ok: true });
  expect(await seen(second)).toMatchObject([{ same: turned, decided: { byName: ben.name } }]);
});

test("nobody decides about another clinic's cases, or by a case that is not in the link", async () => {
  const { id, second, seen } = await twins();
  const [other] = await seen(second);
  const stranger = await makeClinician((await makeClinic()).id);
  const say = { link: other?.link ?? "", seen: "possible", decision: "same" } as const;
  const gone = { ok: false, code: "case.not_found" };
  expect(await decidePerson(stranger, { reference: second, ...say })).toMatchObject(gone);
  const third = await sent(id, { dateOfBirth: "1990-01-01" });
  const own = await makeClinician(id);
  expect(await decidePerson(own, { reference: third, ...say })).toMatchObject(gone);
  expect(await seen(second)).toMatchObject([{ same: "possible" }]);
});
