import { expect, test } from "vitest";
import { db, pool, tx } from "@/lib/base/db";

test("inside a transaction the pool is refused, for a second connection is what ten at once would wait for", async () => {
  const told = /Inside a transaction/;
  await expect(tx(async () => db().clinic.findFirst())).rejects.toThrow(told);
  await expect(tx(async () => pool().query("SELECT 1"))).rejects.toThrow(told);
  await expect(tx(async (t) => t.clinic.count())).resolves.toBe(0);
  await expect(db().clinic.count()).resolves.toBe(0);
});
