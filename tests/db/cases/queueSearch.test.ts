import { expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { newId } from "@/lib/base/ids";
import { newReference } from "@/lib/base/reference";
import { readQueue } from "@/lib/cases/queue";
import { nameWords } from "@/lib/cases/queueSought";
import { testDatabase } from "@/tests/db/database";
import { makeClinic } from "@/tests/db/people";
import { makeClinician } from "./cases";
import { ask, dice, randomCase } from "./queueRows";

const PEOPLE = [
  ["María-José Ñúñez", "1972-02-03"],
  ["Marisol Examplar", "1972-03-02"],
  ["Mario O’Sample", "1985-12-31"],
  ["Zoë Testwell", "1985-12-31"],
] as const;
const OPEN = {
  state: "received",
  closedAt: null,
  nextAction: "first_look",
  dueAt: new Date(),
} as const;

async function clinicWithPeople() {
  const clinicId = (await makeClinic()).id;
  const actor = await makeClinician(clinicId);
  const references: string[] = [];
  for (const [fullName, born] of PEOPLE) {
    const patientId = newId();
    const dateOfBirth = new Date(born);
    await db().patient.create({ data: { clinicId, id: patientId, fullName, dateOfBirth } });
    const made = { ...randomCase(clinicId, patientId, dice(3)), id: newId() };
    await db().case.create({ data: { ...made, ...OPEN, reference: newReference() } });
    const row = await db().case.findFirstOrThrow({ where: { clinicId, patientId } });
    references.push(row.reference);
  }
  const find = async (q: string): Promise<string[]> => {
    const found = await readQueue(actor, ask({ q }));
    if (!found.ok) throw new Error(found.code);
    return found.value.rows.map((row) => row.name ?? "?").sort();
  };
  return { clinicId, actor, references, find };
}

test("a name is found by the beginnings of its words, in any order, without its accents", async () => {
  const { find } = await clinicWithPeople();
  expect(await find("mar")).toEqual(["Mario O’Sample", "Marisol Examplar", "María-José Ñúñez"]);
  expect(await find("nunez MAR")).toEqual(["María-José Ñúñez"]);
  expect(await find("jose")).toEqual(["María-José Ñúñez"]);
  expect(await find("o'sam")).toEqual(["Mario O’Sample"]);
  expect(await find("zoe t")).toEqual(["Zoë Testwell"]);
  expect(await find("mar zoe")).toEqual([]);
  expect(await find("%")).toEqual([]);
  expect(await find("m")).toEqual([]);
});

test("a birth date is found in each of its spellings; one that can be read both ways finds both", async () => {
  const { find } = await clinicWithPeople();
  const both = ["Marisol Examplar", "María-José Ñúñez"];
  expect(await find("02/03/1972")).toEqual(both);
  expect(await find("3.2.1972")).toEqual(both);
  for (const one of ["1972-02-03", "3 Feb 1972", "February 3, 1972"])
    expect(await find(one)).toEqual(["María-José Ñúñez"]);
  expect(await find("31/12/1985")).toEqual(["Mario O’Sample", "Zoë Testwell"]);
  expect(await find("31/02/1985")).toEqual([]);
});

test("a reference is found whole, from its beginning, and as it is heard on the phone", async () => {
  const { find, references } = await clinicWithPeople();
  const [reference = ""] = references;
  const code = reference.slice(3).replace("-", "");
  expect(await find(reference)).toEqual(["María-José Ñúñez"]);
  expect(await find(reference.toLowerCase().replaceAll("-", " "))).toEqual(["María-José Ñúñez"]);
  expect(await find(`BP-${code.slice(0, 6)}`)).toContain("María-José Ñúñez");
  expect(await find(reference.replaceAll("0", "O").replaceAll("1", "I"))).toHaveLength(1);
});

test("closed cases are found after the open ones, others' never, and the trail says that somebody searched", async () => {
  const { clinicId, actor, references, find } = await clinicWithPeople();
  const [reference = ""] = references;
  await db().case.update({
    where: { reference },
    data: { state: "closed", closedAt: new Date(), dueAt: null, nextAction: null },
  });
  const found = await readQueue(actor, ask({ q: "mar", view: "emergencies" }));
  expect(found.ok && found.value.rows.at(-1)).toMatchObject({ reference, dueAt: null });
  expect(found.ok && found.value).toMatchObject({ next: null, previous: null, cut: false });
  const stranger = await makeClinician((await makeClinic()).id);
  const theirs = await readQueue(stranger, ask({ q: reference }));
  expect(theirs.ok && theirs.value.rows).toEqual([]);
  await find("testwell");
  const trail = await db().auditEvent.findMany({ where: { clinicId, event: "case.searched" } });
  expect(trail.map(({ facts }) => facts)).toEqual([
    { by: "name", found: 3 },
    { by: "name", found: 1 },
  ]);
});

test("names are split in the database as in the search box, and follow a change of the name", async () => {
  const tricky = [
    "Ñúñez, Ana",
    "O’Brien-Smith",
    "D'Arc",
    "Łukasz Żółć",
    "李 小龍",
    "Ana  Ana",
    "İpek",
    "",
  ];
  for (const name of tricky) {
    const [row] = await testDatabase<{ words: string[] }>("SELECT name_words($1) AS words", [name]);
    expect([...(row?.words ?? [])].sort()).toEqual(nameWords(name).sort());
  }
  const { clinicId, find } = await clinicWithPeople();
  await db().patient.updateMany({
    where: { clinicId, fullName: "Zoë Testwell" },
    data: { fullName: "Zoë Newname" },
  });
  expect(await find("newname")).toEqual(["Zoë Newname"]);
  expect(await find("testwell")).toEqual([]);
});
