import { expect, test } from "vitest";
import { now } from "@/lib/base/clock";
import { db } from "@/lib/base/db";
import { testDatabase } from "@/tests/db/database";
import { makeClinic, makeStaff } from "@/tests/db/people";

test("a test file has an empty, migrated database of its own", async () => {
  expect(await db().clinic.count()).toBe(0);
  expect(await testDatabase("SELECT 1 AS one FROM pgboss.version")).toHaveLength(1);
});

test("the clock is the database's, to within a minute of ours", async () => {
  expect(Math.abs((await now()).getTime() - Date.now())).toBeLessThan(60_000);
});

test("the database refuses a row that points into another clinic", async () => {
  const [one, other] = [await makeClinic(), await makeClinic()];
  const staff = await makeStaff(one.id);
  const insert = testDatabase(
    `INSERT INTO "Session" ("tokenHash", "clinicId", "userId", "expiresAt") VALUES ('x', $1, $2, now())`,
    [other.id, staff.userId],
  );
  await expect(insert).rejects.toMatchObject({ code: "23503" });
});
