import { expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { submitIntake } from "@/lib/cases/intake/submission";
import { openStatus } from "@/lib/cases/openStatus";
import { readStatus } from "@/lib/cases/statusPage";
import { MOST_TRIES } from "@/lib/cases/tries";
import { words } from "@/lib/i18n/words";
import { anyone, intake, NUMB } from "@/tests/db/intake/intakes";
import { makeClinic, patientOf } from "@/tests/db/people";
import { CONTACT, QUIET } from "@/tests/unit/intake/answers";

let address = "192.0.2.1";
const [year = "", month = "", day = ""] = CONTACT.dateOfBirth.split("-");
const born = { "dateOfBirth.day": day, "dateOfBirth.month": month, "dateOfBirth.year": year };
const wrongDay = { ...born, "dateOfBirth.year": "1900" };

async function sent(clinicId: string, more = {}) {
  const accepted = await submitIntake(anyone(clinicId), intake(more));
  if (!accepted.ok) throw new Error(accepted.code);
  return accepted.value.reference;
}

test("opens with reference and birth date; wrong, unknown and another clinic's look the same", async () => {
  address = "192.0.2.10";
  const { id } = await makeClinic();
  const other = await makeClinic();
  const reference = await sent(id);
  const typed = reference.toLowerCase().replaceAll("-", " ");
  const right = await openStatus(anyone(id, address), { reference: typed, ...born });
  expect(right).toMatchObject({ value: { found: true, reference } });
  const wrong = { ok: true, value: { found: false, why: "wrong" } };
  expect(await openStatus(anyone(id, address), { reference, ...wrongDay })).toEqual(wrong);
  expect(await openStatus(anyone(id, address), { reference: "BP-0000-0000", ...born })).toEqual(
    wrong,
  );
  expect(await openStatus(anyone(id, address), { reference })).toEqual(wrong);
  expect(await openStatus(anyone(other.id, address), { reference, ...born })).toEqual(wrong);
});

test("after ten wrong tries of a reference the right one is refused too, from any address", async () => {
  const { id } = await makeClinic();
  const reference = await sent(id);
  for (let i = 0; i < MOST_TRIES; i++) {
    address = `198.51.100.${i}`;
    await openStatus(anyone(id, address), { reference, ...wrongDay });
  }
  const many = { value: { found: false, why: "many" } };
  expect(await openStatus(anyone(id, address), { reference, ...born })).toMatchObject(many);
  const another = await sent(id);
  address = "203.0.113.5";
  for (let i = 0; i < MOST_TRIES; i++) {
    await openStatus(anyone(id, address), { reference: `BP-${i}`, ...wrongDay });
  }
  expect(await openStatus(anyone(id, address), { reference: another, ...born })).toMatchObject(
    many,
  );
  address = "203.0.113.6";
  expect(await openStatus(anyone(id, address), { reference: another, ...born })).toMatchObject({
    value: { found: true },
  });
});

test("shows the case of this browser only, records the read, and names neither level nor rule", async () => {
  const { id } = await makeClinic();
  const reference = await sent(id, { answers: { ...QUIET, saddle: NUMB } });
  const other = await sent(id);
  const row = await db().case.findUniqueOrThrow({ where: { reference } });
  const actor = patientOf(id, row.id);
  expect(await readStatus(actor, other)).toBeNull();
  const view = await readStatus(actor, reference);
  expect(view).toMatchObject({ reference, help: "emergency", next: { kind: expect.any(String) } });
  expect(JSON.stringify(view)).not.toMatch(/tier|rule|urgent|same_day|saddle/i);
  const reads = { clinicId: id, caseId: row.id, event: "status.read" };
  expect(await db().auditEvent.count({ where: reads })).toBe(1);
});

test("speaks about the patient to whoever filled in the form for them", async () => {
  const { id } = await makeClinic();
  const reference = await sent(id, { answers: { ...QUIET, filledBy: "proxy" } });
  const row = await db().case.findUniqueOrThrow({ where: { reference } });
  const view = await readStatus(patientOf(id, row.id), reference);
  expect(view?.voice).toBe("other");
  const [self, other] = (["self", "other"] as const).map((voice) => words("en", voice));
  expect(other?.status.todaySigns).toHaveLength(self?.status.todaySigns.length ?? 0);
  expect(other?.status.todaySigns.join(" ")).not.toMatch(/\byou/);
  expect(other?.own.contact.title).toBe("How we can reach the patient");
});
