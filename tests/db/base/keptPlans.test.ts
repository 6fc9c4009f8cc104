import { afterEach, expect, test, vi } from "vitest";
import { databaseUrl } from "@/tests/db/database";

const OWN = databaseUrl();

/** The room as a process begins it that is told this address. */
async function startedWith(url: string) {
  process.env.DATABASE_URL = url;
  vi.resetModules();
  delete (globalThis as { plumblinePool?: unknown }).plumblinePool;
  const { pool, sql } = await import("@/lib/base/db");
  const { readRows } = await import("@/lib/base/keptPlans");
  ends = () => pool().end();
  const kept = async (): Promise<number> =>
    (await pool().query("SELECT FROM pg_prepared_statements WHERE statement LIKE '%asked%'")).rows
      .length;
  const read = (n: number) => readRows<{ asked: number }>(sql.sql`SELECT ${n}::int AS "asked"`);
  return { read, kept, readRows, sql };
}

let ends = async (): Promise<void> => {};
afterEach(async () => {
  await ends();
  process.env.DATABASE_URL = OWN;
});

test("a statement is kept once for all its values, and no more than fifty are", async () => {
  const { read, kept, readRows, sql } = await startedWith(OWN);
  expect([...(await read(1)), ...(await read(2))]).toEqual([{ asked: 1 }, { asked: 2 }]);
  expect(await kept()).toBe(1);
  for (let i = 0; i < 60; i++) await readRows(sql.sql`SELECT ${sql.raw(String(i))} AS "asked"`);
  expect(await kept()).toBe(50);
});

test("behind a pooler that may not know its name none is kept", async () => {
  const { read, kept } = await startedWith(`${OWN}?pgbouncer=true`);
  expect(await read(1)).toEqual([{ asked: 1 }]);
  expect(await kept()).toBe(0);
});
