import { expect, test } from "vitest";
import { db } from "@/lib/base/db";
import { deleteView } from "@/lib/cases/views/delete";
import { renameView } from "@/lib/cases/views/rename";
import { saveView, saveViewSchema } from "@/lib/cases/views/save";
import { MOST_VIEWS, readAround, viewPath } from "@/lib/cases/views/saved";
import { makeClinic } from "@/tests/db/people";
import { makeClinician } from "./cases";

async function clinicOfTwo() {
  const clinicId = (await makeClinic()).id;
  return { clinicId, ann: await makeClinician(clinicId), ben: await makeClinician(clinicId) };
}

const save = (actor: Parameters<typeof saveView>[0], more: object) =>
  saveView(actor, saveViewSchema.parse({ view: "unclaimed", tier: "soon", name: "Mine", ...more }));

const readViews = async (actor: Parameters<typeof readAround>[0]) =>
  (await readAround(actor)).views;
const namesOf = async (actor: Parameters<typeof readAround>[0]) =>
  (await readViews(actor)).map(({ name, team }) => `${name}${team ? " (team)" : ""}`);

test("one's own view is one's own; the team's is everybody's, after one's own", async () => {
  const { ann, ben, clinicId } = await clinicOfTwo();
  await save(ann, { name: "Zebra" });
  await save(ben, { name: "All of us", team: "yes", owner: "me" });
  expect(await namesOf(ann)).toEqual(["Zebra", "All of us (team)"]);
  expect(await namesOf(ben)).toEqual(["All of us (team)"]);
  expect(await namesOf(await makeClinician((await makeClinic()).id))).toEqual([]);
  const [own] = await readViews(ann);
  expect(own && viewPath(own.query)).toBe("/queue?view=unclaimed&tier=soon");
  const trail = await db().auditEvent.findMany({ where: { clinicId, event: "view.saved" } });
  expect(trail.map(({ facts }) => facts)).toEqual([{ team: false }, { team: true }]);
});

test("nobody renames or deletes another's view; the team's anyone of the team does", async () => {
  const { ann, ben } = await clinicOfTwo();
  await save(ann, { name: "Own" });
  await save(ann, { name: "Team", team: "yes" });
  const stranger = await makeClinician((await makeClinic()).id);
  const [own, team] = await readViews(ann);
  if (!own || !team) throw new Error("The views were not saved.");
  for (const who of [ben, stranger]) {
    expect(await renameView(who, { id: own.id, name: "x" })).toMatchObject({
      code: "view.not_found",
    });
    expect(await deleteView(who, { id: own.id })).toMatchObject({ code: "view.not_found" });
  }
  expect(await deleteView(stranger, { id: team.id })).toMatchObject({ code: "view.not_found" });
  expect(await renameView(ben, { id: team.id, name: "Ours" })).toMatchObject({ ok: true });
  expect(await namesOf(ann)).toEqual(["Own", "Ours (team)"]);
  expect(await deleteView(ann, { id: own.id })).toMatchObject({ ok: true });
  expect(await deleteView(ann, { id: own.id })).toMatchObject({ code: "view.not_found" });
  expect(await namesOf(ann)).toEqual(["Ours (team)"]);
});

test("there are as many as fit, and what is kept can be read", async () => {
  const { ann, clinicId } = await clinicOfTwo();
  for (let i = 0; i < MOST_VIEWS; i++) await save(ann, { name: `View ${i}` });
  expect(await save(ann, {})).toMatchObject({ code: "view.too_many", facts: { most: MOST_VIEWS } });
  expect(await save(ann, { team: "yes" })).toMatchObject({ ok: true });
  for (const bad of [{ tier: "worst" }, { name: " " }, { name: "x".repeat(41) }, { q: "ana" }])
    expect(saveViewSchema.safeParse({ view: "all", name: "ok", ...bad }).success).toBe(false);
  await db().savedView.updateMany({ where: { clinicId }, data: { query: "tier=gone" } });
  expect(await readViews(ann)).toEqual([]);
});
