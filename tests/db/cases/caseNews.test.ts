import { expect, onTestFinished, test } from "vitest";
import { db } from "@/lib/base/db";
import { readCase } from "@/lib/cases/case";
import { type CaseNews, changedSince, followCases } from "@/lib/cases/caseNews";
import { claimCase } from "@/lib/cases/claim";
import { changeLevel } from "@/lib/cases/level";
import { testDatabase } from "../database";
import { makeClinician, oneCase } from "./cases";

type Follower = Parameters<typeof followCases>[0];

type Said = [kind: string, caseId: string | null];

/** What somebody hears from now on, and how often their line was lost. */
async function follow(actor: Follower, since: Date | null = null) {
  const heard: Said[] = [];
  const lost: true[] = [];
  const tell = ({ kind, caseId }: CaseNews) => heard.push([kind, caseId]);
  const stop = await followCases(actor, since, { tell, lost: () => lost.push(true) });
  onTestFinished(() => void stop());
  /** Since the last look. What is told on one channel keeps its order: after a mark of ours all before it was heard. */
  const news = async (): Promise<Said[]> => {
    const mark = crypto.randomUUID();
    const { clinicId } = actor;
    const payload = JSON.stringify({ clinicId, caseId: mark, kind: "many", at: 0 });
    await testDatabase("SELECT pg_notify('plumbline_case', $1)", [payload]);
    await expect.poll(() => heard, { timeout: 5_000 }).toContainEqual(["many", mark]);
    return heard.splice(0).filter(([, id]) => id !== mark);
  };
  // What was told just before may still be on its way.
  if (since === null) await news();
  return { heard, news, lost };
}

test("a claim, a new level and a new case are heard by the clinic, whoever wrote them", async () => {
  const { ann, ben, id, seen } = await oneCase();
  const ours = await follow(ben);
  const other = await oneCase();
  const theirs = await follow(other.ann);
  await claimCase(ann, await seen());
  await changeLevel(ann, { ...(await seen()), tier: "urgent", reason: "examined", text: "Seen." });
  expect(await ours.news()).toEqual([
    ["owner", id],
    ["level", id],
  ]);
  expect(await theirs.news()).toEqual([]);
});

test("a statement past all of our code is heard too; a lease that is renewed is no news", async () => {
  const { ann, id, reference, seen } = await oneCase();
  await claimCase(ann, await seen());
  const { news } = await follow(ann);
  await readCase(ann, reference);
  expect(await news()).toEqual([]);
  const touch = `UPDATE "Case" SET "version" = "version" + 1 WHERE "id" = $1`;
  await testDatabase(touch, [id]);
  expect(await news()).toEqual([["change", id]]);
});

test("a load of many cases is told once", async () => {
  const { ann, id } = await oneCase();
  const { news } = await follow(ann);
  const columns = await testDatabase<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = '"Case"'::regclass AND attnum > 0 AND NOT attisdropped
        AND attname NOT IN ('id', 'reference')`,
  );
  const rest = columns.map(({ name }) => `"${name}"`).join(", ");
  const copies = (count: number) =>
    testDatabase(
      `INSERT INTO "Case" ("id", "reference", ${rest})
         SELECT gen_random_uuid(), gen_random_uuid()::text, ${rest} FROM "Case", generate_series(1, ${count}) WHERE "id" = $1`,
      [id],
    );
  await copies(2);
  expect((await news()).map(([kind]) => kind)).toEqual(["new", "new"]);
  await copies(60);
  expect(await news()).toEqual([["many", null]]);
});

test("what happened while nobody listened is told at once, and a reading is not among it", async () => {
  const { clinic, ann, ben, id, reference, seen } = await oneCase();
  await claimCase(ann, await seen());
  const { heard } = await follow(ben, new Date());
  expect(heard).toContainEqual(["change", id]);
  await testDatabase("SELECT pg_sleep(0.01)");
  const [now] = await testDatabase<{ at: Date }>("SELECT now() AS at");
  await readCase(ann, reference);
  // Ten seconds further back than asked is looked at.
  const since = new Date((now?.at.getTime() ?? 0) + 10_000);
  expect(await changedSince(clinic.id, since)).toEqual([]);
  await claimCase(ann, await seen());
  expect(await changedSince(clinic.id, since)).toMatchObject([{ caseId: id }]);
});

test("whoever was away for long is told of many", async () => {
  const { clinic } = await oneCase();
  const news = await changedSince(clinic.id, new Date(Date.now() - 3_600_000));
  expect(news.map(({ kind }) => kind)).toEqual(["many"]);
});

test("a line that is cut is told as lost, and the next one hears again", async () => {
  const { ann, id, seen } = await oneCase();
  const first = await follow(ann);
  await testDatabase(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'LISTEN plumbline_case%'`,
  );
  await expect.poll(() => first.lost).toEqual([true]);
  const second = await follow(ann);
  await claimCase(ann, await seen());
  expect(await second.news()).toEqual([["owner", id]]);
  expect(first.heard).toEqual([]);
});

test("two that follow share one connection", async () => {
  const { clinic } = await oneCase();
  await follow(await makeClinician(clinic.id));
  await follow(await makeClinician(clinic.id));
  const lines = await testDatabase(
    `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN plumbline_case%'`,
  );
  expect(lines).toHaveLength(1);
  expect(await db().case.count({ where: { clinicId: clinic.id } })).toBe(1);
});
