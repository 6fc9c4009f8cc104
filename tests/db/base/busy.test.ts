import { createServer } from "node:net";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { PrismaClient } from "@/generated/prisma/client";
import { db, isBusy, pool } from "@/lib/base/db";
import { databaseUrl, testDatabase } from "@/tests/db/database";

const ends: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(ends.map((end) => end())));

/** A client as the product's, on another address or with other limits. */
function clientOf(config: pg.PoolConfig): PrismaClient {
  const own = new pg.Pool(config).on("error", () => {});
  const client = new PrismaClient({ adapter: new PrismaPg(own, { disposeExternalPool: true }) });
  ends.push(() => client.$disconnect());
  return client;
}

const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => expect.fail("This worked."),
    (error: unknown) => error,
  );

const nowhere = (port: number) =>
  clientOf({ host: "127.0.0.1", port, user: "nobody", connectionTimeoutMillis: 500 });

test("a database that is not there, or does not answer, is busy", async () => {
  expect(isBusy(await errorOf(nowhere(1).clinic.findFirst()))).toBe(true);
  const silent = createServer().listen(0, "127.0.0.1");
  ends.push(async () => silent.close());
  await new Promise((done) => silent.once("listening", done));
  const { port } = silent.address() as { port: number };
  expect(isBusy(await errorOf(nowhere(port).clinic.findFirst()))).toBe(true);
  const unknown = clientOf({ host: "database.invalid", connectionTimeoutMillis: 2_000 });
  expect(isBusy(await errorOf(unknown.clinic.findFirst()))).toBe(true);
});

test("a database that shuts down in the middle of a statement is busy", async () => {
  const sleeping = errorOf(db().$queryRaw`SELECT pg_sleep(5)::text`);
  const bare = errorOf(pool().query("SELECT pg_sleep(5)"));
  const asleep =
    "FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'";
  await expect
    .poll(async () => (await testDatabase(`SELECT pid ${asleep}`)).length, { timeout: 4_000 })
    .toBe(2);
  await testDatabase(`SELECT pg_terminate_backend(pid) ${asleep}`);
  expect(isBusy(await sleeping)).toBe(true);
  expect(isBusy(await bare)).toBe(true);
});

test("a statement that takes too long, and a pool without a free connection, are busy", async () => {
  const slow = clientOf({ connectionString: databaseUrl(), statement_timeout: 50 });
  expect(isBusy(await errorOf(slow.$queryRaw`SELECT pg_sleep(5)::text`))).toBe(true);
  const full = clientOf({
    connectionString: databaseUrl(),
    max: 1,
    connectionTimeoutMillis: 1_500,
  });
  const [, second] = await full.$transaction((held) =>
    Promise.all([held.clinic.findFirst(), errorOf(full.clinic.findFirst())]),
  );
  expect(isBusy(second)).toBe(true);
});

test.each([
  "53100: could not extend file: No space left on device",
  "53300: sorry, too many clients already",
  "57P03: the database system is starting up",
])("%s is busy, as the driver tells it", async (text) => {
  const [code = "", message = ""] = text.split(": ");
  await testDatabase(`CREATE OR REPLACE FUNCTION raise_it() RETURNS void LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '${message}' USING ERRCODE = '${code}'; END $$`);
  expect(isBusy(await errorOf(db().$executeRaw`SELECT raise_it()`))).toBe(true);
  expect(isBusy(await errorOf(pool().query("SELECT raise_it()")))).toBe(true);
});

test("a mistake of ours is none: trying again would not help", async () => {
  expect(isBusy(await errorOf(db().$queryRaw`SELECT 1/0`))).toBe(false);
  expect(isBusy(await errorOf(db().$queryRaw`SELECT "nothing" FROM "Clinic"`))).toBe(false);
  expect(isBusy(new TypeError("Cannot read properties of undefined"))).toBe(false);
  expect(isBusy(null)).toBe(false);
});
