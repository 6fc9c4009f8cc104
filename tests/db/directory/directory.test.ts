import { expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { addSpecialist } from "@/lib/directory/add";
import { changeSpecialist } from "@/lib/directory/change";
import { listSpecialists } from "@/lib/directory/list";
import { readSpecialist } from "@/lib/directory/read";
import { restoreSpecialist } from "@/lib/directory/restore";
import { retireSpecialist } from "@/lib/directory/retire";
import { makeClinic, makeStaff } from "@/tests/db/people";
import { entry, kept } from "./entries";

const admin = async (clinicId: string) => makeStaff<"directory:write">(clinicId, "admin");
const reader = async (clinicId: string) => makeStaff<"directory:read">(clinicId);

async function listed() {
  const { id: clinicId } = await makeClinic();
  const keeper = await admin(clinicId);
  const added = await addSpecialist(keeper, entry());
  return { clinicId, keeper, looks: await reader(clinicId), id: kept(added).id };
}

test("of two editors the second is told who was first, and nothing of theirs is written", async () => {
  const { clinicId, keeper, looks, id } = await listed();
  const other = await admin(clinicId);
  const edits = [keeper, other].map((actor) =>
    changeSpecialist(actor, { id, version: 1, ...entry({ city: actor.name }) }),
  );
  const results = await Promise.all(edits);
  const first = results[0]?.ok ? keeper : other;
  expect(results.filter((r) => r.ok)).toHaveLength(1);
  expect(results.find((r) => !r.ok)).toMatchObject({
    code: "specialist.changed",
    facts: { by: first.name },
  });
  expect(await readSpecialist(looks, id)).toMatchObject({ version: 2, city: first.name });
  const changes = { objectId: id, event: "directory.changed" };
  expect(await db().auditEvent.count({ where: changes })).toBe(1);
});

test("a retired entry is not listed unless asked for, can still be read, and comes back", async () => {
  const { keeper, looks, id } = await listed();
  expect(await retireSpecialist(keeper, { id, version: 1 })).toMatchObject({ ok: true });
  expect(await listSpecialists(looks)).toEqual([]);
  expect(await listSpecialists(looks, { includeRetired: true })).toHaveLength(1);
  expect((await readSpecialist(looks, id))?.retiredAt).not.toBeNull();
  expect(await restoreSpecialist(keeper, { id, version: 1 })).toMatchObject({ ok: false });
  expect(await restoreSpecialist(keeper, { id, version: 2 })).toMatchObject({ ok: true });
  expect(await listSpecialists(looks)).toHaveLength(1);
});

test("another clinic's entry is the same as none", async () => {
  const { id } = await listed();
  const { id: elsewhere } = await makeClinic();
  const [keeper, looks] = [await admin(elsewhere), await reader(elsewhere)];
  const gone = { ok: false, code: "specialist.not_found" };
  expect(await readSpecialist(looks, id)).toBeNull();
  expect(await listSpecialists(looks, { includeRetired: true })).toEqual([]);
  expect(await retireSpecialist(keeper, { id, version: 1 })).toMatchObject(gone);
  expect(await changeSpecialist(keeper, { id, version: 1, ...entry() })).toMatchObject(gone);
});

test("only a check with the office makes an entry young again", async () => {
  const { keeper, looks, id } = await listed();
  const old = new Date("2026-01-05T10:00:00Z");
  await db().specialist.updateMany({ where: { id }, data: { verifiedAt: old } });
  await changeSpecialist(keeper, { id, version: 1, ...entry({ note: "New note" }) });
  expect((await readSpecialist(looks, id))?.verifiedAt).toBe(old.toISOString());
  await changeSpecialist(keeper, { id, version: 2, ...entry(), verified: "yes" });
  expect((await readSpecialist(looks, id))?.verifiedAt).not.toBe(old.toISOString());
});

test("the search reads every word, in name, practice or town, and takes % and _ as letters", async () => {
  const { clinicId, keeper } = await listed();
  const looks = await reader(clinicId);
  await addSpecialist(keeper, entry({ name: "Dr 100%_sure", specialty: "neurology" }));
  const names = async (asked: object) => (await listSpecialists(looks, asked)).map((e) => e.name);
  expect(await names({ search: "fictova TESTFORD" })).toEqual(["Dr Ilse Fictova"]);
  expect(await names({ search: "fictova elsewhere" })).toEqual([]);
  expect(await names({ search: "%" })).toEqual(["Dr 100%_sure"]);
  expect(await names({ search: "0%_s" })).toEqual(["Dr 100%_sure"]);
  expect(await names({ specialty: "orthopedics" })).toEqual(["Dr Ilse Fictova"]);
});
